package org.broadsheet.transform.html;

/**
 * Parts the sentences of a text that an export ran together where it dropped the line break between them: {@code on my own time.In current
 * events}. Only words in small letters before a sentence's first word, outside tags: names such as {@code ASP.NET} or {@code Yahoo.Com}
 * stay.
 */
final class RunTogether {
    private static final int SHORTEST = 3;

    private RunTogether() {}

    static String parted(String text) {
        StringBuilder parted = null;
        int copied = 0;
        boolean inTag = false;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            inTag = c == '<' || (inTag && c != '>');
            if (!inTag && ".!?".indexOf(c) >= 0 && endsSentence(text, i) && beginsSentence(text, i + 1)) {
                parted = parted == null ? new StringBuilder(text.length() + 2) : parted;
                parted.append(text, copied, i + 1).append(' ');
                copied = i + 1;
            }
        }
        return parted == null
                ? text
                : parted.append(text, copied, text.length()).toString();
    }

    private static boolean endsSentence(String text, int sign) {
        int start = sign;
        while (start > 0 && isSmall(text.charAt(start - 1))) {
            start--;
        }
        return sign - start >= SHORTEST
                && (start == 0 || text.charAt(start - 1) == '>' || Character.isWhitespace(text.charAt(start - 1)));
    }

    private static boolean beginsSentence(String text, int at) {
        char first = text.charAt(at);
        if (first < 'A' || first > 'Z') {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && isSmall(text.charAt(end))) {
            end++;
        }
        boolean word = end - at > 1 || first == 'I';
        return word && end < text.length() && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\'');
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
