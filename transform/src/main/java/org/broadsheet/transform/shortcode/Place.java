package org.broadsheet.transform.shortcode;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in HTML a reader is who walks through it from front to back: in code, inside a tag, or in text. */
final class Place {
    private static final String[] CODE = {"pre", "code", "script", "style", "textarea"};

    /** Of them, those in which only their own end tag is one (HTML, section 13.2.5). */
    private static final Set<String> RAW = Set.of("script", "style", "textarea");

    private final Map<String, Integer> open = new HashMap<>();
    private boolean inTag;
    private @Nullable String raw;

    /** Reads on. */
    void read(String html, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == '<' && !inTag && isTag(html, i)) {
                inTag = true;
                count(html, i);
            } else if (c == '>') {
                inTag = false;
            }
        }
    }

    private boolean isTag(String html, int at) {
        if (raw != null) {
            return html.startsWith("/", at + 1) && isNamed(html, at + 2, raw);
        }
        return at + 1 < html.length() && (Character.isLetter(html.charAt(at + 1)) || html.charAt(at + 1) == '/');
    }

    boolean inTag() {
        return inTag;
    }

    boolean inCode() {
        return !open.isEmpty();
    }

    private void count(String html, int at) {
        boolean end = html.charAt(at + 1) == '/';
        int start = at + (end ? 2 : 1);
        for (String name : CODE) {
            if (isNamed(html, start, name)) {
                raw = !end && RAW.contains(name) ? name : null;
                open.merge(name, end ? -1 : 1, Integer::sum);
                open.values().removeIf(count -> count <= 0);
            }
        }
    }

    private static boolean isNamed(String html, int at, String name) {
        int stop = at + name.length();
        return html.regionMatches(true, at, name, 0, name.length())
                && stop < html.length()
                && (html.charAt(stop) == '>' || html.charAt(stop) == '/' || Character.isWhitespace(html.charAt(stop)));
    }
}
