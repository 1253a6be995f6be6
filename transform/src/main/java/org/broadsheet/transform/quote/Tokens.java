package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words, each with its place: runs of letters and digits, apostrophes and hyphens inside them included; an
 * English possessive is no part of its word; an ideograph is a word of its own.
 */
final class Tokens {
    private static final int MAX = 2_000;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /** A word in lower case and where it stands. */
    private record Token(String lower, int start, int end) {}

    Tokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length() && tokens.size() < MAX) {
            int c = text.codePointAt(at);
            if (Character.isIdeographic(c)) {
                add(at, at + Character.charCount(c));
                at += Character.charCount(c);
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(at);
                add(at, withoutPossessive(at, end));
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
    }

    private void add(int start, int end) {
        tokens.add(new Token(text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''), start, end));
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean joint = (c == '\'' || c == '\u2019' || c == '-')
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(at + 1));
            boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (Character.isIdeographic(c) || !(inside || joint)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private int withoutPossessive(int start, int end) {
        boolean possessive = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
        return possessive ? end - 2 : end;
    }

    int size() {
        return tokens.size();
    }

    /** The word in lower case. */
    String lower(int index) {
        return tokens.get(index).lower();
    }

    int start(int index) {
        return tokens.get(index).start();
    }

    int end(int index) {
        return tokens.get(index).end();
    }

    /** The words from one index to another, exclusive, as they are written. */
    String words(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    /** What stands between a word and the next; after the last, the rest. */
    String gapAfter(int index) {
        return text.substring(end(index), index + 1 < size() ? start(index + 1) : text.length());
    }

    /** Whether the word begins with a capital. */
    boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(start(index)));
    }

    /** Whether {@code 's} or an apostrophe follows the word. */
    boolean isPossessive(int index) {
        String gap = gapAfter(index);
        return !gap.isEmpty() && (gap.charAt(0) == '\'' || gap.charAt(0) == '\u2019');
    }

    /** The index of the first word that starts at or after the place. */
    int indexAt(int place) {
        int index = 0;
        while (index < size() && start(index) < place) {
            index++;
        }
        return index;
    }
}
