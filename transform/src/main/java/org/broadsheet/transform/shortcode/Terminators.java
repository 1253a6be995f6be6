package org.broadsheet.transform.shortcode;

/** Finds where a tag ends, in time that grows with the tag and not with the text behind it. */
final class Terminators {
    /** No tag in earnest is longer. */
    static final int LONGEST = 8_000;

    /** How often an ending may turn out to stand in quotation marks. */
    private static final int TRIES = 4;

    private Terminators() {}

    /**
     * Where the ending begins that is not part of a quoted argument; where quotation marks do not match, the first one; -1
     * where there is none near.
     */
    static int find(String text, int from, String ending) {
        return find(text, from, ending, LONGEST);
    }

    /** The same, for tags that are never longer than so many characters. */
    static int find(String text, int from, String ending, int longest) {
        int first = near(text, from, ending, longest);
        int end = first;
        for (int i = 0; i < TRIES && end >= 0; i++) {
            if (isBalanced(text, from, end)) {
                return end;
            }
            end = near(text, end + 1, ending, longest);
        }
        return first;
    }

    private static int near(String text, int from, String ending, int longest) {
        int limit = Math.min(text.length() - ending.length(), from + longest);
        for (int i = from; i <= limit; i++) {
            char c = text.charAt(i);
            if (c == ending.charAt(0) && text.startsWith(ending, i)) {
                return i;
            }
            if (c == '{' && i > from && i + 1 < text.length() && isOpening(text.charAt(i + 1))) {
                return -1;
            }
        }
        return -1;
    }

    /** Another tag begins before this one ended. */
    private static boolean isOpening(char next) {
        return next == '%' || next == '<';
    }

    private static boolean isBalanced(String text, int from, int to) {
        char quote = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote && text.charAt(i - 1) != '\\' ? 0 : quote;
            } else if (c == '"' || c == '`' || (c == '\'' && opensWord(text, i, from))) {
                quote = c;
            }
        }
        return quote == 0;
    }

    /** An apostrophe inside a word opens nothing. */
    private static boolean opensWord(String text, int at, int from) {
        return at == from || " =:,(".indexOf(text.charAt(at - 1)) >= 0;
    }
}
