package org.broadsheet.bench;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A source that can be made as large as one likes.
 *
 * @param name what is shown of it
 * @param ending of its file, which says its format
 * @param source of about so many characters
 */
record GrowthInput(String name, String ending, IntFunction<String> source) {
    static final String HEAD = "---\ntitle: Growth\ndate: 2026-01-02\n---\n";

    /** A piece, again and again, between a beginning and an end. */
    static GrowthInput repeated(String name, String ending, String start, String unit, String end) {
        return new GrowthInput(name, ending, size -> start + times(unit, size) + end);
    }

    /** As many ends as beginnings. */
    static GrowthInput nested(String ending, String open, String close) {
        return new GrowthInput(
                open.strip() + "\u2026" + close.strip(),
                ending,
                size -> HEAD + times(open, size / 2) + "a" + close.repeat(Math.max(1, size / 2 / open.length()))
                        + "\n");
    }

    /** A piece in which a number stands for each {@code @}: no two are alike. */
    static GrowthInput numbered(String name, String ending, String start, String unit, String end) {
        return new GrowthInput(name, ending, size -> start + numbers(unit, size) + end);
    }

    /** A piece as often as it has room. */
    static String times(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    /** Numbered pieces, about as many as have room. */
    static String numbers(String unit, int size) {
        int count = Math.max(1, size / (unit.length() + 4));
        return IntStream.range(0, count)
                .mapToObj(i -> unit.replace("@", Integer.toString(i)))
                .collect(Collectors.joining());
    }
}
