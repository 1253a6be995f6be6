package org.broadsheet.transform.loss;

/** Reads text as a page shows it: no markup in it, whatever it looks like. */
final class ShownText {
    private static final int LONGEST_ENTITY = 40;

    private ShownText() {}

    static void scan(String text, Sink sink) {
        WordHash words = new WordHash(sink);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '&' ? entityEnd(text, at) : 0;
            if (end > 0) {
                words.end();
                at = end;
            } else {
                at = words.run(text, at);
            }
        }
        words.end();
    }

    /**
     * Behind an entity, however often it was escaped; 0 where none begins. Its name is no word: whether it is shown depends on how
     * often it was escaped, and too often is an error that is repaired.
     */
    static int entityEnd(String text, int at) {
        int end = at + 1;
        int reach = Math.min(text.length(), at + LONGEST_ENTITY);
        while (text.startsWith("amp;", end) && end < reach) {
            end += 4;
        }
        int start = end;
        while (end < reach && isNamePart(text.charAt(end))) {
            end++;
        }
        boolean named = end > start && end < reach && text.charAt(end) == ';';
        return named ? end + 1 : start > at + 1 ? start : 0;
    }

    private static boolean isNamePart(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
