package org.broadsheet.transform.html;

/** Gathers text as a page shows it: white space folded to one space, none at either end, line breaks only where a line ends. */
public final class FoldedText implements CharSequence {
    private static final int ROOM = 256;

    private final StringBuilder text;
    /** What is added: read from an array, a character takes three quarters of the time. */
    private char[] chars = {};

    private boolean space;
    private boolean line;
    private int words;
    private int inWord;
    private int kinds;
    private boolean unspaced;

    /** Without any yet. */
    public FoldedText() {
        this(ROOM);
    }

    /** With room for so many characters; it grows if there are more. */
    FoldedText(int room) {
        text = new StringBuilder(room);
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
        int end = written.length();
        int at = 0;
        kinds = 0;
        if (end > chars.length) {
            chars = new char[2 * end];
        }
        written.getChars(0, end, chars, 0);
        while (at < end) {
            int kind = CharKind.of(chars[at]);
            if ((kind & CharKind.SPACE) != 0) {
                space = true;
                kinds |= kind;
                at++;
            } else {
                join();
                int stop = foldedEnd(at, end);
                // In one piece, unlike part of a sequence.
                text.append(stop - at == written.length() ? written : written.substring(at, stop));
                at = stop;
            }
        }
        unspaced |= (kinds & CharKind.UNSPACED) != 0;
    }

    /** Whether what was added last had anything to escape: each character has been looked at. */
    boolean hasEscaped() {
        return (kinds & CharKind.ESCAPED) != 0;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** How many words there are, as {@link Words#count} has it: counted along, as long as spaces part them. */
    int count() {
        return unspaced ? Words.count(toString()) : words;
    }

    /** Writes what parts the text before from what comes. */
    private void join() {
        if ((space || line) && text.length() > 0) {
            text.append(line ? '\n' : ' ');
            inWord = 0;
        }
        space = false;
        line = false;
    }

    /** Behind the words from here on that have one plain space between them. */
    private int foldedEnd(int from, int end) {
        char[] written = chars;
        int before = 0;
        int begun = 0;
        int in = inWord;
        int seen = 0;
        int at = from;
        while (at < end) {
            int kind = CharKind.of(written[at]);
            if ((kind & (before | CharKind.FOLDED)) != 0) {
                break;
            }
            before = kind & CharKind.SPACE;
            // Without a branch: where words end is what no processor foresees.
            int letter = kind >> CharKind.LETTER;
            begun += letter & ~in;
            in = (in | letter) & ~before;
            seen |= kind;
            at++;
        }
        words += begun;
        inWord = in;
        kinds |= seen;
        return before == 0 ? at : at - 1;
    }
}
