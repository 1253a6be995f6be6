package org.broadsheet.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is wrong, by kind, each with its place. */
final class Findings {
    /** Kinds of findings, in the order in which they are printed. */
    enum Kind {
        REFUSED("refused"),
        CRASHED("crashed"),
        LOST("unexplained losses"),
        NOT_IDEMPOTENT("changed by a second pass"),
        NOT_STABLE("changed by a second parse"),
        INVALID("errors of the Nu HTML checker");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);

    void add(Kind kind, String line) {
        lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(line);
    }

    /** Adds the difference, if there is one. */
    void addDifference(Kind kind, String path, String difference) {
        if (!difference.isEmpty()) {
            add(kind, path + difference);
        }
    }

    /** All of them, then the counts. */
    void print(PrintStream out) {
        lines.forEach((kind, found) -> {
            out.println();
            out.println(kind.words + ":");
            found.forEach(line -> out.println("  " + line));
        });
        out.println();
        for (Kind kind : Kind.values()) {
            out.printf("%9d %s%n", lines.getOrDefault(kind, List.of()).size(), kind.words);
        }
    }
}
