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
    /** {@link #PARTS}, shifted by one. */
    private static final int SPELLS = 2;
    /** Of what no scanner takes for markup, whether it parts words or is part of one. */
    private static final byte[] PLAIN = plain();

    private final String text;
    private final List<String> others;
    private final StringBuilder passed = new StringBuilder();
    private final List<Long> missed = new ArrayList<>();
    private int at;
    private int words;

    /**
     * An alignment.
     *
     * @param text of the product
     * @param others that a reader sees besides, or that rules answer for
     */
    Alignment(String text, List<String> others) {
        this.text = text;
        this.others = others;
    }

    /** How far a source, from the beginning of a word on, says what comes next in the product, to the end of a word; 0 where it does not. */
    int read(String source, int from) {
        if (kind(source.charAt(from)) != SPELLS) {
            return 0;
        }
        at = wordFrom(at, text.length());
        int reach = Math.min(text.length(), at + FARTHEST);
        for (int start = at; start < reach; start = wordFrom(behindWord(start, reach), reach)) {
            int length = isEscaped(start) ? 0 : same(source, from, start);
            if (length > 0) {
                if (start > at) {
                    passed.append(text, at, start).append(' ');
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
        words++;
    }

    /** How many words the source has. */
    int words() {
        return words;
    }

    /** Whether every word of the source that was not read along stands elsewhere. */
    boolean isWhole() {
        if (missed.isEmpty()) {
            return true;
        }
        Bag left = new Bag();
        ShownText.scan(passed.toString(), (hash, offset) -> left.add(hash));
        ShownText.scan(text.substring(at), (hash, offset) -> left.add(hash));
        others.forEach(other -> ShownText.scan(other, (hash, offset) -> left.add(hash)));
        return missed.stream().allMatch(left::take);
    }

    /** How many characters are the same in both, up to the end of the last word that is whole. */
    private int same(String source, int from, int start) {
        int most = Math.min(source.length() - from, text.length() - start);
        int length = 0;
        int met = 0;
        int spelt = 0;
        while (length < most) {
            char c = source.charAt(from + length);
            int kind = kind(c);
            if (kind == 0 || c != text.charAt(start + length)) {
                break;
            }
            // Without a branch: where words end is what no processor foresees.
            met += spelt & kind;
            spelt = kind >> 1;
            length++;
        }
        boolean whole = spelt > 0 && endsWord(text, start + length) && maySourceEnd(source, from + length);
        words += whole ? met + 1 : met;
        return whole ? length : met == 0 ? 0 : lastWordEnd(source, from + length) - from;
    }

    /** Where the last word ends that something parts from what stands before an offset. */
    private static int lastWordEnd(String source, int offset) {
        int end = offset;
        while (kind(source.charAt(end - 1)) == SPELLS) {
            end--;
        }
        while (kind(source.charAt(end - 1)) == PARTS) {
            end--;
        }
        return end;
    }

    private int wordFrom(int from, int reach) {
        int start = from;
        while (start < reach && endsWord(text, start)) {
            start++;
        }
        return start;
    }

    private int behindWord(int from, int reach) {
        int end = from;
        while (end < reach && !endsWord(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether it may be the name of an entity that the product shows, which is no word. */
    private boolean isEscaped(int start) {
        return start > 0 && (text.charAt(start - 1) == '&' || text.charAt(start - 1) == '#');
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || WordHash.isEnd(text.charAt(at));
    }

    /** Markup ends a word of the source if the product says so, where that goes on with what is neither. */
    private static boolean maySourceEnd(String source, int at) {
        return at >= source.length()
                || (source.charAt(at) < PLAIN.length
                        ? kind(source.charAt(at)) != SPELLS
                        : WordHash.isEnd(source.charAt(at)));
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
