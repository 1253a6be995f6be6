package org.broadsheet.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.frontmatter.PostFile;
import org.jsoup.parser.Parser;

/**
 * Which words of a source are not in its product: a plain count that knows nothing of the transform's rules. Markup is
 * stripped by pattern, not parsed, so a few words are always "lost" that no reader would miss (names of templates,
 * reference labels); what stands out is worth a look.
 *
 * @param path of the post
 * @param words in its body
 * @param lost those that the product does not have
 */
record WordLoss(String path, int words, List<String> lost) {
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<(script|style|template)\\b.*?</\\1>"
                    + "|</?[a-zA-Z][a-zA-Z0-9:]*(?:\\s[^<>]*=[^<>]*|\\s*/?)>|(?m:^ {0,3}\\[[^\\]\\n]+\\]:.*$)"
                    + "|\\]\\(<?[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)?>?(?:\\s+\"[^\"\\n]*\")?\\s*\\)|(?m:^[ \\t>]*(?:```|~~~).*$)|\\{:[^}\\n]*\\}",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static WordLoss of(String source, PostEnriched post) {
        String body = PostFile.read(source).body();
        String plain = stripped(stripped(body));
        StringBuilder shown = new StringBuilder(post.title()).append(' ').append(post.text());
        post.images().forEach(image -> shown.append(' ').append(image.alt()));
        if (post.published() != null) {
            shown.append(' ').append(post.published().raw());
        }
        Map<String, Integer> left = new HashMap<>();
        words(shown.toString()).forEach(word -> left.merge(word, 1, Integer::sum));
        List<String> words = words(plain);
        List<String> lost = new ArrayList<>();
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) < 0) {
                lost.add(word);
            }
        }
        return new WordLoss(post.provenance().path(), words.size(), lost);
    }

    private static String stripped(String markup) {
        return Parser.unescapeEntities(MARKUP.matcher(markup).replaceAll(" "), false);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    @Override
    public String toString() {
        String some = String.join(" ", lost.subList(0, Math.min(12, lost.size())));
        return String.format(Locale.ROOT, "%7d of %d words lost: %s: %s", lost.size(), words, path, some);
    }
}
