package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Code as lines of text: what colours it goes, its line breaks and words stay. */
final class CodeText {
    private static final Set<String> KEPT =
            Set.of("code", "a", "em", "strong", "mark", "kbd", "samp", "var", "del", "ins");

    private CodeText() {}

    static void plain(Element pre) {
        for (Element element : Tree.elements(pre)) {
            if (KEPT.contains(element.normalName()) && !saysNothing(element)) {
                continue;
            }
            if (element.normalName().equals("br")) {
                element.replaceWith(new TextNode("\n"));
            } else if (!element.normalName().equals("img")) {
                if (Tags.isBlock(element)
                        && element.previousSibling() instanceof TextNode before
                        && !before.getWholeText().endsWith("\n")) {
                    element.before(new TextNode("\n"));
                }
                if (Tags.isBlock(element) && element.nextSibling() != null) {
                    element.after(new TextNode("\n"));
                }
                element.unwrap();
            }
        }
        stripFirstLine(pre);
    }

    private static boolean saysNothing(Element element) {
        return element.normalName().equals("a") && element.attributesSize() == 0;
    }

    /**
     * A parser drops a line break right after {@code <pre>}: none must be there to be dropped the next time.
     *
     * @return whether a node went
     */
    static boolean stripFirstLine(Element pre) {
        boolean moved = false;
        while (pre.childNodeSize() > 0 && pre.childNode(0) instanceof TextNode text) {
            String kept = text.getWholeText();
            while (kept.startsWith("\n")) {
                kept = kept.substring(1);
            }
            text.text(kept);
            if (!kept.isEmpty()) {
                return moved;
            }
            text.remove();
            moved = true;
        }
        return moved;
    }
}
