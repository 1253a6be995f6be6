package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Keeps the cells of one table to its grid, as the HTML Standard's <em>table model</em> demands: each column and each row has a cell that
 * begins in it, no cell reaches out of its group of rows or over another.
 */
final class TableSpans {
    private static final int WIDEST = 1_000;
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

    private final Set<Integer> begun = new HashSet<>();
    private final List<Cell> cells = new ArrayList<>();
    private int mended;

    private record Cell(Element element, int column, int width) {}

    private TableSpans() {}

    /** Mends a table's spans and says how many. */
    static int mend(Element table) {
        TableSpans spans = new TableSpans();
        for (Element group : new ArrayList<>(table.children())) {
            if (GROUPS.contains(group.normalName())) {
                spans.read(group);
                if (group.childrenSize() == 0) {
                    spans.remove(group);
                }
            }
        }
        spans.narrow();
        return spans.mended;
    }

    private void read(Element group) {
        List<Element> rows = rows(group);
        Map<Integer, Integer> taken = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : cells(rows.get(row))) {
                while (taken.getOrDefault(column, 0) > row) {
                    column++;
                }
                int height = Math.min(height(cell, rows.size() - row), rows.size() - row);
                int width = width(cell, column, row, taken);
                set(cell, "rowspan", height);
                for (int i = 0; i < width; i++) {
                    taken.put(column + i, row + height);
                }
                begun.add(column);
                cells.add(new Cell(cell, column, width));
                column += width;
            }
        }
    }

    /** The rows with cells; the others go, and what reached into them is as much shorter. */
    private List<Element> rows(Element group) {
        List<Element> all = group.children().stream()
                .filter(row -> row.normalName().equals("tr"))
                .toList();
        List<Element> rows = new ArrayList<>();
        List<Element> empty = new ArrayList<>();
        int[] kept = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            boolean filled = !cells(all.get(i)).isEmpty();
            kept[i + 1] = kept[i] + (filled ? 1 : 0);
            (filled ? rows : empty).add(all.get(i));
        }
        if (empty.isEmpty()) {
            return rows;
        }
        for (int i = 0; i < all.size(); i++) {
            for (Element cell : cells(all.get(i))) {
                int end = Math.min(all.size(), i + height(cell, all.size() - i));
                set(cell, "rowspan", kept[end] - kept[i]);
            }
        }
        empty.forEach(this::remove);
        return rows;
    }

    private void remove(Element row) {
        row.remove();
        mended++;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static int height(Element cell, int rest) {
        int height = number(cell, "rowspan");
        return height == 0 ? rest : height;
    }

    private int width(Element cell, int column, int row, Map<Integer, Integer> taken) {
        int wanted = Math.max(1, number(cell, "colspan"));
        int width = 1;
        while (width < wanted && taken.getOrDefault(column + width, 0) <= row) {
            width++;
        }
        return width;
    }

    /** A column in which no cell begins is none. */
    private void narrow() {
        for (Cell cell : cells) {
            int width = 0;
            for (int column = cell.column(); column < cell.column() + cell.width(); column++) {
                width += begun.contains(column) ? 1 : 0;
            }
            set(cell.element(), "colspan", width);
        }
    }

    private static int number(Element cell, String attribute) {
        String written = cell.attr(attribute);
        return written.matches("\\d{1,5}") ? Math.min(WIDEST, Integer.parseInt(written)) : 1;
    }

    private void set(Element cell, String attribute, int span) {
        String written = cell.attr(attribute);
        if (span == 1 && !written.isEmpty()) {
            cell.removeAttr(attribute);
            mended += written.equals("1") ? 0 : 1;
        } else if (span != 1 && !written.equals(Integer.toString(span))) {
            cell.attr(attribute, Integer.toString(span));
            mended++;
        }
    }
}
