package org.broadsheet.transform.loss;

/**
 * Cuts a run of characters into words and hashes each: runs of letters and digits, in lower case. Emphasis marks, soft hyphens and
 * combining marks inside a word are passed over, so that {@code un*believ*able} is one word on both sides.
 */
final class WordHash {
    private static final long SEED = 1125899906842597L;

    private static final char PASSED_OVER = 1;
    /** Of a letter or digit its small form; else whether it is passed over, or ends the word: 0. */
    private static final char[] ASCII = ascii();

    private final Sink sink;
    private final boolean spelt;
    private long hash = SEED;
    private int start = -1;

    WordHash(Sink sink) {
        this.sink = sink;
        this.spelt = sink.hearsLetters();
    }

    /** Whether no word has begun. */
    boolean isBetween() {
        return start < 0;
    }

    /** Whether a character ends a word, being neither part of one nor passed over. */
    static boolean isEnd(char c) {
        return c < 128 ? ASCII[c] == 0 : !Character.isLetterOrDigit(c) && !isPassedOver(c);
    }

    /** The next character, decoded, and where it stands. */
    void character(char c, int offset) {
        if (c < 128) {
            ascii(c, offset);
        } else if (Character.isLetterOrDigit(c)) {
            if (c >= 0x2E80 && Character.isIdeographic(c)) {
                end();
                add(c, offset);
                end();
            } else {
                add(c, offset);
            }
        } else if (!isPassedOver(c)) {
            end();
        }
    }

    private void ascii(char c, int offset) {
        char lower = ASCII[c];
        if (lower > PASSED_OVER) {
            add(lower, offset);
        } else if (lower != PASSED_OVER) {
            end();
        }
    }

    /** The character at an offset and, where it is one of a word, the plain letters and digits behind it; says how far it came. */
    int run(String text, int from) {
        character(text.charAt(from), from);
        int at = from + 1;
        if (start < 0) {
            return at;
        }
        long running = hash;
        while (at < text.length()) {
            char c = text.charAt(at);
            char lower = c < 128 ? ASCII[c] : PASSED_OVER;
            if (lower <= PASSED_OVER) {
                break;
            }
            running = running * 31 + lower;
            if (spelt) {
                sink.letter(lower);
            }
            at++;
        }
        hash = running;
        return at;
    }

    /** The word ends here, if one has begun. */
    void end() {
        if (start >= 0) {
            sink.word(hash == 0 ? 1 : hash, start);
            start = -1;
            hash = SEED;
        }
    }

    private void add(char c, int offset) {
        if (start < 0) {
            start = offset;
        }
        char lower = c < 128 ? ASCII[c] : Character.toLowerCase(c);
        if (spelt) {
            sink.letter(lower);
        }
        hash = hash * 31 + lower;
    }

    private static char[] ascii() {
        char[] ascii = new char[128];
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : isPassedOver(c) ? PASSED_OVER : 0;
        }
        return ascii;
    }

    private static boolean isPassedOver(char c) {
        return c == '*'
                || c == '_'
                || c == '~'
                || c == '`'
                || c == '\\'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\uFEFF'
                || (c > 127 && Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
