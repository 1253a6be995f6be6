package org.broadsheet.transform.html;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes apart tables that only put things beside each other or a frame around them: one row, or one column that holds a
 * picture or hardly anything. Their cells become boxes, read one after the other. A table with headings, a caption or code
 * is one; a border tells nothing, since the product has none to tell it again.
 */
final class LayoutTable implements Rule {
    private static final int FEW_ROWS = 3;
    private static final Set<String> OF_DATA = Tags.names("th", "caption", "thead", "pre", "code", "table");

    private static final Set<String> PARTS = Tags.names("thead", "tbody", "tfoot");

    @Override
    public String name() {
        return "layout-table";
    }

    @Override
    public int apply(Element body) {
        List<Element> innerFirst = Tree.named(body, "table");
        if (innerFirst.isEmpty()) {
            return 0;
        }
        int count = 0;
        removeRowsWithoutCells(body);
        if (ContentModel.removeTables(innerFirst)) {
            Tree.moved(body);
        }
        ContentModel.unhead(body);
        Collections.reverse(innerFirst);
        for (Element table : innerFirst) {
            if (isLayout(table)) {
                takeApart(table);
                count++;
            }
        }
        return count;
    }

    /** With the parts of the table that hold no other: it would be a table still. */
    private static void removeRowsWithoutCells(Element body) {
        List<Element> gone = Tree.named(body, "tr");
        gone.removeIf(row -> Tree.child(row, "td") != null || Tree.child(row, "th") != null);
        Set<Element> rows = new HashSet<>(gone);
        for (Element part : Tree.named(body, PARTS)) {
            if (part.childNodes().stream()
                    .allMatch(node -> node instanceof Element ? rows.contains(node) : Tags.isBlank(node))) {
                gone.add(part);
            }
        }
        if (!gone.isEmpty()) {
            Tree.remove(gone);
            Tree.moved(body);
        }
    }

    private static boolean isLayout(Element table) {
        if (Tree.has(table, OF_DATA)) {
            return false;
        }
        List<Element> rows = Tree.named(table, "tr");
        int columns = rows.stream().mapToInt(LayoutTable::cells).max().orElse(0);
        boolean oneColumn = columns == 1 && (rows.size() <= FEW_ROWS || Tree.first(table, "img") != null);
        return columns > 0 && (rows.size() == 1 || oneColumn);
    }

    private static int cells(Element row) {
        int cells = 0;
        for (int i = 0; i < row.childNodeSize(); i++) {
            cells += row.childNode(i) instanceof Element ? 1 : 0;
        }
        return cells;
    }

    private static void takeApart(Element table) {
        Element box = Tags.element("div");
        for (Element cell : Tree.named(table, "td")) {
            Tags.rename(cell, "div");
            cell.clearAttributes();
            box.appendChild(cell);
        }
        table.replaceWith(box);
    }
}
