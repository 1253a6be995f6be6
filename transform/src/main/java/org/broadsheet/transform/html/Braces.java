package org.broadsheet.transform.html;

/** Reads JavaScript in braces as far as finding its end takes. */
final class Braces {
    private Braces() {}

    /** The place after the brace that closes the one at a place, not in strings; -1 where there is none before the limit. */
    static int end(String text, int at, int limit) {
        int depth = 0;
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c == '`') {
                int close = text.indexOf(c, i + 1);
                if (close < 0 || close >= limit) {
                    return -1;
                }
                i = close;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }
}
