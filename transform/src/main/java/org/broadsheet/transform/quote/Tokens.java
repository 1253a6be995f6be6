package org.broadsheet.transform.quote;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, each with its place: runs of letters and digits, apostrophes and hyphens inside them included; an
 * English possessive is no part of its word; an ideograph is a word of its own, and so is the French {@code d'} before a name.
 */
final class Tokens {
    private static final int MAX = 2_000;

    private final String text;
    private int[] starts;
    private int[] ends;
    private @Nullable String @Nullable [] lower;
    private int size;
    private Lexicon.@Nullable Entry @Nullable [] entries;
    private @Nullable EnumSet<Vocabulary> kinds;
    private @Nullable List<Name> names;

    Tokens(String text) {
        this(text, MAX);
    }

    private Tokens(String text, int max) {
        this.text = text;
        this.starts = new int[Math.min(max, 16)];
        this.ends = new int[starts.length];
        int at = 0;
        while (at < text.length() && size < max) {
            int c = text.charAt(at);
            if (c >= 0x80) {
                c = text.codePointAt(at);
            }
            if (c >= 0x80 && Character.isIdeographic(c)) {
                add(at, at + Character.charCount(c));
                at += Character.charCount(c);
            } else if (isLetterOrDigit(c)) {
                int end = isElided(at) ? at + 2 : wordEnd(at);
                add(at, withoutPossessive(at, end));
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
    }

    /** The phrases that begin with the first word of a text. */
    static Lexicon.Entry opening(String text) {
        Tokens first = new Tokens(text, 1);
        return first.size() == 0 ? Lexicon.NOTHING : first.entry(0);
    }

    /** The names in all of it, looked for once. */
    List<Name> names() {
        if (names == null) {
            names = List.copyOf(Names.in(this, 0, size));
        }
        return names;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** {@code d'} of {@code une citation d'Ada}, a word of its own before a name, and by itself. */
    private boolean isElided(int at) {
        return text.charAt(at) == 'd'
                && at + 1 < text.length()
                && (text.charAt(at + 1) == '\'' || text.charAt(at + 1) == '\u2019')
                && (at + 2 == text.length() || Character.isUpperCase(text.charAt(at + 2)));
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.charAt(at);
            if (c >= 0x80) {
                c = text.codePointAt(at);
            }
            boolean inside = isLetterOrDigit(c)
                    || isJoint(c, at)
                    || (c >= 0x80 && Character.getType(c) == Character.NON_SPACING_MARK);
            if (!inside || (c >= 0x80 && Character.isIdeographic(c))) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private boolean isJoint(int c, int at) {
        return (c == '\'' || c == '\u2019' || c == '-')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private static boolean isLetterOrDigit(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    /** Without {@code 's}, and without a second one behind a link that has one: {@code <a>Jane's</a>'s}. */
    private int withoutPossessive(int start, int end) {
        int at = end;
        while (at - start > 2
                && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S')
                && (text.charAt(at - 2) == '\'' || text.charAt(at - 2) == '\u2019')) {
            at -= 2;
        }
        return at;
    }

    int size() {
        return size;
    }

    /** The word in lower case. */
    String lower(int index) {
        if (lower == null) {
            lower = new String[size];
        }
        String word = lower[index];
        if (word == null) {
            word = text.substring(starts[index], ends[index])
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\'');
            lower[index] = word;
        }
        return word;
    }

    /** The phrases that begin with the word. */
    Lexicon.Entry entry(int index) {
        if (entries == null) {
            entries = new Lexicon.Entry[size];
        }
        Lexicon.Entry entry = entries[index];
        if (entry == null) {
            entry = Lexicon.entry(text, starts[index], ends[index]);
            entry = entry == null ? Lexicon.entry(lower(index)) : entry;
            entries[index] = entry;
        }
        return entry;
    }

    /** Whether one of the words begins a phrase of a kind. Most sentences have none of most kinds, and are asked for many. */
    boolean mayHave(Vocabulary kind) {
        if (kinds == null) {
            kinds = EnumSet.noneOf(Vocabulary.class);
            for (int i = 0; i < size; i++) {
                kinds.addAll(entry(i).kinds());
            }
        }
        return kinds.contains(kind);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The words from one index to another, exclusive, as they are written. */
    String words(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    /** What stands between a word and the next; after the last, the rest. */
    String gapAfter(int index) {
        return text.substring(ends[index], gapEnd(index));
    }

    private int gapEnd(int index) {
        return index + 1 < size ? starts[index + 1] : text.length();
    }

    /** Whether the word begins with a capital. */
    boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(starts[index]));
    }

    /** Whether {@code 's} or an apostrophe follows the word. */
    boolean isPossessive(int index) {
        int end = ends[index];
        return end < gapEnd(index) && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
    }

    /** The index of the first word that starts at or after the place. */
    int indexAt(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found < 0 ? -found - 1 : found;
    }
}
