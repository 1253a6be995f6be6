package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Widens the heads of Markdown tables to their widest row: what stands beyond the head's last column is left out otherwise, as GFM has
 * it.
 */
final class WideRows {
    private static final Pattern DELIMITER = Pattern.compile("[ >]*\\|?(?: *:?-++:? *\\|)+(?: *:?-++:?)? *");

    private WideRows() {}

    /** The same Markdown, with columns added where a table lacks some. */
    static String widen(String markdown) {
        if (!markdown.contains("|-")
                && !markdown.contains("| -")
                && !markdown.contains("|:")
                && !markdown.contains("| :")) {
            return markdown;
        }
        List<String> lines = new ArrayList<>(List.of(markdown.split("\n", -1)));
        boolean widened = false;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).indexOf('|') >= 0
                    && DELIMITER.matcher(lines.get(i)).matches()
                    && cells(lines.get(i - 1)) == cells(lines.get(i))) {
                int missing = widest(lines, i + 1) - cells(lines.get(i));
                if (missing > 0) {
                    lines.set(i - 1, widened(lines.get(i - 1), " |", missing));
                    lines.set(i, widened(lines.get(i), "---|", missing));
                    widened = true;
                }
            }
        }
        return widened ? String.join("\n", lines) : markdown;
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
