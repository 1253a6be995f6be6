package org.broadsheet.transform.html;

/** What the characters of a text are to those who look at each of them, as bits. */
final class CharKind {
    static final int SPACE = 1;
    /** White space that is no plain space, and becomes one. */
    static final int FOLDED = 2;
    /** Of a script that may write no spaces, or half of a character: {@link Words#count} knows them. */
    static final int UNSPACED = 4;
    /** Not to be written as it is in the text of a page. */
    static final int ESCAPED = 8;
    /** By how much a letter or digit, which makes a word, is shifted. */
    static final int LETTER = 4;

    /** Where the scripts of East Asia begin; surrogates come later. */
    private static final char FIRST_UNSPACED = '\u2E80';

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) look(c);
        }
    }

    private CharKind() {}

    static int of(char c) {
        return c < ASCII.length ? ASCII[c] : look(c);
    }

    private static int look(char c) {
        int kind = HtmlWriter.isPlain(c) ? 0 : ESCAPED;
        if (c == ' ') {
            return kind | SPACE;
        }
        if (c == '\u00A0' || Character.isWhitespace(c)) {
            return kind | SPACE | FOLDED;
        }
        return kind | (Character.isLetterOrDigit(c) ? 1 << LETTER : 0) | (c < FIRST_UNSPACED ? 0 : UNSPACED);
    }
}
