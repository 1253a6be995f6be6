package org.broadsheet.transform.shortcode;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What names in template tags stand for, as far as the post itself says: its head, and what its tags assign. */
final class Variables {
    /** The site's own root, by any name: links from there are as good without. */
    private static final Set<String> ROOTS = Set.of(
            "site.baseurl",
            "site.base_url",
            "site.url",
            "site.base_path",
            "site.asset_path",
            "site.github.url",
            "site.root",
            "site.home",
            "baseurl",
            "base_url",
            "base_path",
            "asset_path",
            "root_url",
            "root",
            "siteurl",
            "site_url",
            "config.root",
            "url.base");

    private final Function<String, Optional<String>> head;
    private final Map<String, String> assigned = new HashMap<>();

    /**
     * @param head the value of a key of the post's head
     */
    Variables(Function<String, Optional<String>> head) {
        this.head = head;
    }

    void assign(String name, String value) {
        assigned.put(name, value);
    }

    /** The value of a path such as {@code page.image}; empty where nobody in the post knows it. */
    Optional<String> value(String path) {
        if (assigned.containsKey(path)) {
            return Optional.of(assigned.get(path));
        }
        if (ROOTS.contains(path.toLowerCase(Locale.ROOT))) {
            return Optional.of("");
        }
        int dot = path.indexOf('.');
        String scope = dot < 0 ? "" : path.substring(0, dot);
        boolean own = dot < 0 || scope.equals("page") || scope.equals("post") || scope.equals("frontmatter");
        return own ? head.apply(path.substring(dot + 1)) : Optional.empty();
    }

    /** What a word without quotation marks stands for: a variable's value, or itself. */
    String bare(String word) {
        boolean path = assigned.containsKey(word) || (word.indexOf('.') > 0 && word.indexOf('/') < 0);
        return path ? value(word).orElse(word) : word;
    }
}
