package org.broadsheet.transform.loss;

/**
 * Cuts a run of characters into words and hashes each: runs of letters and digits, in lower case. Emphasis marks, soft hyphens and
 * combining marks inside a word are passed over, so that {@code un*believ*able} is one word on both sides.
 */
final class WordHash {
    private static final long SEED = 1125899906842597L;

    private final Sink sink;
    private long hash = SEED;
    private int start = -1;

    WordHash(Sink sink) {
        this.sink = sink;
    }

    /** The next character, decoded, and where it stands. */
    void character(char c, int offset) {
        if (c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c)) {
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
        char lower = lower(c);
        sink.letter(lower);
        hash = hash * 31 + lower;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
