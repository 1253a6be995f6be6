package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Clears away elements in which nothing can be seen. White space in them stays where it separates words. Inline ones go
 * before the layout, so that they do not keep two line breaks apart; blocks after it, since an empty one still separates.
 */
final class EmptyElements implements Rule {
    private static final Set<String> KEPT =
            Tags.names("td", "th", "tr", "dt", "dd", "br", "hr", "rt", "source", "track", "wbr", "body");

    static final EmptyElements INLINE = new EmptyElements(false);
    static final EmptyElements ALL = new EmptyElements(true);

    private final boolean blocksToo;

    private EmptyElements(boolean blocksToo) {
        this.blocksToo = blocksToo;
    }

    @Override
    public String name() {
        return "empty-element";
    }

    @Override
    public int apply(Element body) {
        Set<Node> clutter = new HashSet<>();
        find(body, false, clutter);
        if (clutter.isEmpty()) {
            return 0;
        }
        Set<Node> parents = new HashSet<>();
        clutter.forEach(element -> parents.add(element.parent()));
        parents.removeAll(clutter);
        parents.forEach(parent -> clear((Element) parent, clutter));
        return clutter.size();
    }

    /** Gathers clutter from the innermost out, and says whether all that an element holds is clutter and white space. */
    private boolean find(Element parent, boolean code, Set<Node> clutter) {
        boolean empty = true;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                boolean inCode = code || isCode(element);
                if (find(element, inCode, clutter) && !inCode && isClutter(element)) {
                    clutter.add(element);
                } else {
                    empty = empty && isLineBreak(element);
                }
            } else {
                empty = empty && Tags.isBlank(child);
            }
        }
        return empty;
    }

    private static boolean isCode(Element element) {
        return element.normalName().equals("pre") || element.normalName().equals("code");
    }

    /** Whether an element goes if it holds nothing. */
    private boolean isClutter(Element element) {
        return !KEPT.contains(element.normalName())
                && !Tags.VISIBLE.contains(element.normalName())
                && (blocksToo || !Tags.isBlock(element))
                && !isOurAnchor(element);
    }

    /** Line breaks alone make no block: lists that a tool filled up with empty items have them. */
    private boolean isLineBreak(Element element) {
        return blocksToo && element.normalName().equals("br");
    }

    private static boolean isOurAnchor(Element element) {
        return element.normalName().equals("a") && Sanitiser.isOwnId(element.id());
    }

    /** All at once: one by one, among thousands of siblings each would cost as many steps. */
    private static void clear(Element parent, Set<Node> clutter) {
        List<Node> kept = new ArrayList<>(parent.childNodeSize());
        for (Node child : parent.childNodes()) {
            if (!clutter.contains(child)) {
                kept.add(child);
            } else if (!Tags.isBlock(child) && !((Element) child).wholeText().isEmpty()) {
                kept.add(new TextNode(" "));
            }
        }
        parent.empty();
        parent.appendChildren(kept);
    }
}
