package org.broadsheet.standalone.convert;

/** Finds the line of a source in which some words stand, whatever markup is between them. */
final class SourceLines {
    private static final int ENOUGH = 16;
    private static final int LONGEST_TAG = 2_000;

    private final StringBuilder letters = new StringBuilder();
    private final int[] offsets;
    private final String source;
    private int from;

    SourceLines(String source) {
        this.source = source;
        this.offsets = new int[source.length()];
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '<') {
                i = tagEnd(source, i);
            } else if (Character.isLetterOrDigit(source.charAt(i))) {
                offsets[letters.length()] = i;
                letters.append(source.charAt(i));
            }
        }
    }

    private static int tagEnd(String source, int at) {
        int end = source.indexOf('>', at);
        boolean tag =
                at + 1 < source.length() && (Character.isLetter(source.charAt(at + 1)) || source.charAt(at + 1) == '/');
        return tag && end > 0 && end - at < LONGEST_TAG ? end : at;
    }

    /** Begins at the top again: the next search goes on from where the last one found something. */
    void rewind() {
        from = 0;
    }

    /** The line of the first words of some text, from 1; 0 where they are not found. */
    int lineOf(String text) {
        StringBuilder wanted = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).limit(ENOUGH).forEach(c -> wanted.append((char) c));
        if (wanted.length() < ENOUGH / 2) {
            return 0;
        }
        int at = find(wanted.toString());
        at = at < 0 ? find(wanted.substring(0, ENOUGH / 2)) : at;
        if (at < 0) {
            return 0;
        }
        from = at;
        return lineAt(offsets[at]);
    }

    private int find(String wanted) {
        int at = letters.indexOf(wanted, from);
        return at < 0 ? letters.indexOf(wanted) : at;
    }

    /** The line of a text that stands in the source just so and only once; 0 otherwise. */
    int lineOfOnly(String text) {
        int at = text.length() < 3 ? -1 : source.indexOf(text);
        return at < 0 || source.indexOf(text, at + 1) >= 0 ? 0 : lineAt(at);
    }

    private int lineAt(int offset) {
        return 1
                + (int) source.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
