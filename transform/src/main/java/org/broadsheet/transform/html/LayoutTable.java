package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Takes apart tables that only put things beside each other or a frame around them: one row, or one column that holds a
 * picture or hardly anything. Their cells become boxes, read one after the other. A table with headings, a caption, lines of
 * its own or code is one.
 */
final class LayoutTable implements Rule {
    private static final int FEW_ROWS = 3;

    @Override
    public String name() {
        return "layout-table";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        body.select("tr:not(:has(> td, > th))").remove();
        List<Element> innerFirst = new ArrayList<>(body.getElementsByTag("table"));
        Collections.reverse(innerFirst);
        for (Element table : innerFirst) {
            if (isLayout(table)) {
                takeApart(table);
                count++;
            }
        }
        return count;
    }

    private static boolean isLayout(Element table) {
        boolean framed = table.hasAttr("border") && !table.attr("border").equals("0");
        boolean nests = table.getElementsByTag("table").size() > 1;
        if (framed || nests || table.selectFirst("th, caption, thead, pre, code") != null) {
            return false;
        }
        List<Element> rows = table.getElementsByTag("tr");
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        boolean oneColumn = columns == 1 && (rows.size() <= FEW_ROWS || table.selectFirst("img") != null);
        return columns > 0 && (rows.size() == 1 || oneColumn);
    }

    private static void takeApart(Element table) {
        Element box = new Element("div");
        for (Element cell : table.select("td")) {
            Tags.rename(cell, "div");
            cell.clearAttributes();
            box.appendChild(cell);
        }
        table.replaceWith(box);
    }
}
