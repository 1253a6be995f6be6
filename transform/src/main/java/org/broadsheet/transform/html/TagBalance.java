package org.broadsheet.transform.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a piece of markup closes what it opens. */
enum TagBalance {
    /** Each tag has its partner. */
    EVEN,
    /** Something is opened here and closed elsewhere, or the reverse. */
    TORN;

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]{0,2000}>");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    static TagBalance of(String markup) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(markup);
        while (tags.find()) {
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            if (VOID.contains(name) || tags.group().endsWith("/>")) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                open.push(name);
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                return TORN;
            }
        }
        return open.isEmpty() ? EVEN : TORN;
    }
}
