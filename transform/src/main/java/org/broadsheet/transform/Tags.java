package org.broadsheet.transform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.transform.frontmatter.FrontMatter;
import org.broadsheet.transform.frontmatter.Keys;
import org.broadsheet.transform.html.Title;

/** Tags and categories as one list; {@code Java} and {@code java} are one tag, spelt as it came first. */
final class Tags {
    /** In Jekyll a string under this key is a list of words; one under {@code category} is a name. */
    private static final String LISTED = "categories";

    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-.+");

    private Tags() {}

    /**
     * The tags of a post: of {@code categories: bees hives} in {@code _posts/2019-03-04-hello.md} two.
     *
     * @param path of its file, which may tell its generator
     */
    static List<String> of(FrontMatter head, String path) {
        boolean jekyll = isJekylls(path);
        Map<String, String> tags = new LinkedHashMap<>();
        for (String key : Keys.TAGS) {
            for (String written : names(head, key, jekyll)) {
                String tag = Title.of(written).text();
                if (!tag.isEmpty()) {
                    tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
                }
            }
        }
        return List.copyOf(tags.values());
    }

    private static List<String> names(FrontMatter head, String key, boolean jekyll) {
        boolean spaced = jekyll
                && key.equals(LISTED)
                && head.value(key).filter(Tags::isSpaced).isPresent();
        return spaced
                ? head.text(key).map(text -> List.of(text.split("\\s+", -1))).orElse(List.of())
                : head.texts(List.of(key));
    }

    private static boolean isSpaced(Object value) {
        return value instanceof String text && text.indexOf(',') < 0;
    }

    /** Whether a post lies where Jekyll has them. In {@code source/_posts} Hexo may have it, to which a string is one category. */
    private static boolean isJekylls(String path) {
        List<String> segments = List.of(path.split("/", -1));
        int posts = segments.indexOf("_posts");
        boolean source = posts > 0 && segments.get(posts - 1).equals("source");
        return posts >= 0
                && !source
                && DATED.matcher(segments.get(segments.size() - 1)).matches();
    }
}
