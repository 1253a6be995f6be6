package org.broadsheet.transform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.transform.frontmatter.FrontMatter;
import org.broadsheet.transform.frontmatter.Keys;
import org.broadsheet.transform.html.Title;

/** Tags and categories as one list; {@code Java} and {@code java} are one tag, spelt as it came first. */
final class Tags {
    private Tags() {}

    static List<String> of(FrontMatter head) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String written : head.texts(Keys.TAGS)) {
            String tag = Title.of(written).text();
            if (!tag.isEmpty()) {
                tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
            }
        }
        return List.copyOf(tags.values());
    }
}
