package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a table in the order that the HTML Standard demands: caption, head, bodies, foot. Of several heads or feet browsers take
 * the first for one and show the others as bodies.
 */
final class TableParts {
    private static final String HEAD = "thead";
    private static final String FOOT = "tfoot";

    private TableParts() {}

    /** Orders a table's parts and says whether it had to. */
    static boolean order(Element table) {
        boolean mended = false;
        boolean begun = false;
        Element foot = null;
        List<Element> captions = new ArrayList<>();
        for (Element part : new ArrayList<>(table.children())) {
            boolean again =
                    part.normalName().equals(HEAD) ? begun : part.normalName().equals(FOOT) && foot != null;
            if (again) {
                Tags.rename(part, "tbody");
                mended = true;
            }
            if (part.normalName().equals("caption")) {
                captions.add(part);
            } else {
                begun = true;
                foot = part.normalName().equals(FOOT) ? part : foot;
            }
        }
        mended |= putFirst(table, captions);
        mended |= putLast(table, foot);
        return mended;
    }

    /** One caption, of all the words that stand in some. */
    private static boolean putFirst(Element table, List<Element> captions) {
        if (captions.isEmpty() || (captions.size() == 1 && captions.get(0).equals(table.firstElementChild()))) {
            return false;
        }
        Element first = captions.get(0);
        for (Element more : captions.subList(1, captions.size())) {
            first.appendText(" ").appendChildren(new ArrayList<>(more.childNodes()));
            more.remove();
        }
        table.prependChild(first);
        BlockWriter.trim(first);
        return true;
    }

    private static boolean putLast(Element table, @Nullable Element foot) {
        if (foot == null || foot.equals(table.lastElementChild())) {
            return false;
        }
        table.appendChild(foot);
        return true;
    }
}
