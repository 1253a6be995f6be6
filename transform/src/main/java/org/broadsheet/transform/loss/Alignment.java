package org.broadsheet.transform.loss;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a product along with its source. Most of a post stands in both, word for word and in the same order: that needs no account.
 * What stands in one of them alone, or elsewhere, is set aside until the end, when the product must have every word that the source
 * had left over.
 */
final class Alignment {
    /** How many characters of its own a product may have between two words of its source before they are looked up one by one. */
    private static final int FARTHEST = 80;

    private static final int PARTS = 1;
    private static final int SPELLS = 2;
    /** Of what no scanner takes for markup, whether it parts words or is part of one. */
    private static final byte[] PLAIN = plain();

    private final String source;
    private final String shown;
    private final List<String> others;
    private final StringBuilder passed = new StringBuilder();
    private final List<Long> missed = new ArrayList<>();
    private int at;

    /**
     * An alignment.
     *
     * @param source as it was written
     * @param text of the product
     * @param others that a reader sees besides, or that rules answer for
     */
    Alignment(String source, String text, List<String> others) {
        this.source = source;
        this.shown = text;
        this.others = others;
    }

    /** How far the source, from the beginning of a word on, says what comes next in the product, to the end of a word; 0 where it does not. */
    int read(int from) {
        if (kind(source.charAt(from)) != SPELLS) {
            return 0;
        }
        at = wordFrom(at, shown.length());
        int reach = Math.min(shown.length(), at + FARTHEST);
        for (int start = at; start < reach; start = wordFrom(behindWord(start, reach), reach)) {
            int length = isEscaped(start) ? 0 : same(from, start);
            if (length > 0) {
                if (start > at) {
                    passed.append(shown, at, start).append(' ');
                }
                at = start + length;
                return length;
            }
        }
        return 0;
    }

    /** A word of the source that was not read along. */
    void miss(long hash) {
        missed.add(hash);
    }

    /** Whether every word of the source that was not read along stands elsewhere. */
    boolean isWhole() {
        if (missed.isEmpty()) {
            return true;
        }
        Bag left = new Bag();
        ShownText.scan(passed.toString(), (hash, offset) -> left.add(hash));
        ShownText.scan(shown.substring(at), (hash, offset) -> left.add(hash));
        others.forEach(other -> ShownText.scan(other, (hash, offset) -> left.add(hash)));
        return missed.stream().allMatch(left::take);
    }

    /** How many characters are the same in both, up to the end of the last word that is whole. */
    private int same(int from, int start) {
        int end = sameEnd(from, start);
        boolean whole = end > from
                && kind(source.charAt(end - 1)) == SPELLS
                && endsWord(start + end - from)
                && maySourceEnd(end);
        return (whole ? end : lastWordEnd(from, end)) - from;
    }

    /** Where the first character stands that differs or may be markup. */
    private int sameEnd(int from, int start) {
        int shift = start - from;
        int limit = from + Math.min(source.length() - from, shown.length() - start);
        int end = from;
        while (end < limit && source.charAt(end) == shown.charAt(end + shift) && kind(source.charAt(end)) != 0) {
            end++;
        }
        return end;
    }

    /** Where the last word ends that something parts from what stands before an offset; the start where none does. */
    private int lastWordEnd(int from, int offset) {
        int end = offset;
        while (end > from && kind(source.charAt(end - 1)) == SPELLS) {
            end--;
        }
        while (end > from && kind(source.charAt(end - 1)) == PARTS) {
            end--;
        }
        return end;
    }

    private int wordFrom(int from, int reach) {
        int start = from;
        while (start < reach && endsWord(start)) {
            start++;
        }
        return start;
    }

    private int behindWord(int from, int reach) {
        int end = from;
        while (end < reach && !endsWord(end)) {
            end++;
        }
        return end;
    }

    /** Whether it may be the name of an entity that the product shows, which is no word. */
    private boolean isEscaped(int start) {
        return start > 0 && (shown.charAt(start - 1) == '&' || shown.charAt(start - 1) == '#');
    }

    private boolean endsWord(int offset) {
        return offset >= shown.length() || WordHash.isEnd(shown.charAt(offset));
    }

    /** Markup ends a word of the source if the product says so, where that goes on with what is neither. */
    private boolean maySourceEnd(int offset) {
        if (offset >= source.length()) {
            return true;
        }
        char next = source.charAt(offset);
        return next < PLAIN.length ? kind(next) != SPELLS : WordHash.isEnd(next);
    }

    private static int kind(char c) {
        return c < PLAIN.length ? PLAIN[c] : 0;
    }

    private static byte[] plain() {
        byte[] plain = new byte[128];
        for (char c = ' '; c < plain.length; c++) {
            boolean markup = "<>&{}[]\\`*_~|".indexOf(c) >= 0;
            plain[c] = (byte) (markup ? 0 : Character.isLetterOrDigit(c) ? SPELLS : PARTS);
        }
        return plain;
    }
}
