package org.broadsheet.transform.shortcode;

import java.util.HashMap;
import java.util.Map;

/** Where in HTML a reader is who walks through it from front to back: in code, inside a tag, or in text. */
final class Place {
    private static final String[] CODE = {"pre", "code", "script", "style", "textarea"};

    private final Map<String, Integer> open = new HashMap<>();
    private boolean inTag;

    /** Reads on. */
    void read(String html, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == '<'
                    && !inTag
                    && i + 1 < html.length()
                    && (Character.isLetter(html.charAt(i + 1)) || html.charAt(i + 1) == '/')) {
                inTag = true;
                count(html, i);
            } else if (c == '>') {
                inTag = false;
            }
        }
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
            int stop = start + name.length();
            if (html.regionMatches(true, start, name, 0, name.length())
                    && stop < html.length()
                    && !Character.isLetterOrDigit(html.charAt(stop))) {
                open.merge(name, end ? -1 : 1, Integer::sum);
                open.values().removeIf(count -> count <= 0);
            }
        }
    }
}
