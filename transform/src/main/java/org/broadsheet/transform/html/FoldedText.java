package org.broadsheet.transform.html;

import java.util.Arrays;

/** Gathers text as a page shows it: white space folded to one space, none at either end, line breaks only where a line ends. */
public final class FoldedText implements CharSequence {
    private static final int SPACE = 1;
    /** White space that is no plain space, and becomes one. */
    private static final int FOLDED = 2;
    /** By how much a letter or digit, which makes a word, is shifted. */
    private static final int LETTER = 2;
    /** What each character of ASCII is. */
    private static final byte[] ASCII = ascii();

    private char[] text;
    private int length;
    private boolean space;
    private boolean line;
    private int words;
    private int inWord;
    private int signs;

    /** Without any yet. */
    public FoldedText() {
        this(256);
    }

    /** With room for so many characters; it grows if there are more. */
    FoldedText(int room) {
        text = new char[room];
    }

    /** What stands between two words parts them. */
    void part() {
        space = true;
    }

    /** The line ends here. */
    public void end() {
        line = true;
    }

    /** Adds text as it is written. */
    public void append(String written) {
        int end = length + 1 + written.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, 2 * end);
        }
        // Folded where it comes to lie: one place is left for what parts it from the text before.
        written.getChars(0, written.length(), text, length + 1);
        int at = length + 1;
        while (at < end) {
            if ((kind(text[at]) & SPACE) != 0) {
                space = true;
                at++;
            } else {
                join();
                int stop = foldedEnd(at, end);
                System.arraycopy(text, at, text, length, stop - at);
                length += stop - at;
                at = stop;
            }
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return text[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(text, start, end - start);
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }

    /** How many words there are, as {@link Words#count} has it: counted along, as long as all is ASCII. */
    int count() {
        return signs < ASCII.length ? words : Words.count(toString());
    }

    /** Writes what parts the text before from what comes. */
    private void join() {
        if ((space || line) && length > 0) {
            text[length++] = line ? '\n' : ' ';
            inWord = 0;
        }
        space = false;
        line = false;
    }

    /** Behind the words from here on that have one plain space between them. */
    private int foldedEnd(int from, int end) {
        int before = 0;
        int begun = 0;
        int in = inWord;
        int seen = 0;
        int at = from;
        while (at < end) {
            char c = text[at];
            int kind = kind(c);
            if ((kind & (before | FOLDED)) != 0) {
                break;
            }
            before = kind & SPACE;
            // Without a branch: where words end is what no processor foresees.
            int letter = kind >> LETTER;
            begun += letter & ~in;
            in = (in | letter) & ~before;
            seen |= c;
            at++;
        }
        words += begun;
        inWord = in;
        signs |= seen;
        return before == 0 ? at : at - 1;
    }

    private static int kind(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return c == '\u00A0' || Character.isWhitespace(c) ? SPACE | FOLDED : 0;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            int white = c == ' ' ? SPACE : Character.isWhitespace(c) ? SPACE | FOLDED : 0;
            kinds[c] = (byte) (Character.isLetterOrDigit(c) ? 1 << LETTER : white);
        }
        return kinds;
    }
}
