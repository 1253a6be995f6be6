package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.transform.InvalidPostException;

/**
 * Widens the heads of Markdown tables to their widest row: what stands beyond the head's last column is left out otherwise, as GFM has
 * it.
 */
final class WideRows {
    /** A renderer writes all cells of each row: a wide head and long columns make more of a table than was written. */
    private static final long MOST_CELLS = 200_000;

    private WideRows() {}

    /**
     * The same Markdown, with columns added where a table lacks some.
     *
     * @throws InvalidPostException where a table would have more cells than any needs
     */
    static String widen(String markdown, int firstLine) {
        if (!mayHaveTable(markdown)) {
            return markdown;
        }
        List<String> lines = new ArrayList<>(List.of(markdown.split("\n", -1)));
        boolean widened = false;
        for (int i = 1; i < lines.size(); i++) {
            if (isDelimiter(lines.get(i)) && cells(lines.get(i - 1)) == cells(lines.get(i))) {
                int end = end(lines, i + 1);
                int columns = cells(lines.get(i));
                int missing = widest(lines, i + 1) - columns;
                check(columns + Math.max(0, missing), end - i, firstLine + i);
                if (missing > 0) {
                    lines.set(i - 1, widened(lines.get(i - 1), " |", missing));
                    lines.set(i, widened(lines.get(i), "---|", missing));
                    widened = true;
                }
                i = end - 1;
            }
        }
        return widened ? String.join("\n", lines) : markdown;
    }

    /** Whether a bar stands before a line of hyphens anywhere. */
    private static boolean mayHaveTable(String markdown) {
        for (int bar = markdown.indexOf('|'); bar >= 0; bar = markdown.indexOf('|', bar + 1)) {
            int next = bar + 1;
            while (next < markdown.length() && markdown.charAt(next) == ' ') {
                next++;
            }
            if (next < markdown.length() && (markdown.charAt(next) == '-' || markdown.charAt(next) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is {@code | --- | :-: |}, in a quotation or not. */
    private static boolean isDelimiter(String line) {
        boolean bar = false;
        boolean hyphen = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c != ' ' && c != '|' && c != '-' && c != ':' && (c != '>' || bar || hyphen)) {
                return false;
            }
            bar |= c == '|';
            hyphen |= c == '-';
        }
        return bar && hyphen;
    }

    /** Where a table's rows end: at an empty line at the latest. */
    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static void check(int columns, int rows, int line) {
        if ((long) columns * rows > MOST_CELLS) {
            throw new InvalidPostException(
                    "too-large",
                    line,
                    "a table of it has more than " + MOST_CELLS + " cells",
                    "leave out the columns that have none, or part the table");
        }
    }

    private static int widest(List<String> lines, int from) {
        int widest = 0;
        for (int i = from; i < lines.size() && lines.get(i).indexOf('|') >= 0; i++) {
            widest = Math.max(widest, cells(lines.get(i)));
        }
        return widest;
    }

    /** Cells of a row: what stands between its bars, but for those escaped. */
    private static int cells(String row) {
        String line = row.strip();
        int bars = 0;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
            } else if (line.charAt(at) == '|') {
                bars++;
            }
        }
        int outer = (line.startsWith("|") ? 1 : 0) + (line.length() > 1 && line.endsWith("|") ? 1 : 0);
        return bars == 0 ? 0 : bars + 1 - outer;
    }

    private static String widened(String row, String column, int count) {
        String line = row.stripTrailing();
        return (line.endsWith("|") ? line : line + " |") + column.repeat(count);
    }
}
