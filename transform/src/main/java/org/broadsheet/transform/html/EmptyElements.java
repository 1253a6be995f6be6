package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Collections;
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
            Set.of("td", "th", "tr", "dt", "dd", "br", "hr", "source", "track", "wbr", "body");

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
        List<Element> elements = new ArrayList<>(body.getAllElements());
        Collections.reverse(elements);
        for (Element element : elements) {
            if (!element.equals(body) && isClutter(element, clutter)) {
                clutter.add(element);
            }
        }
        Set<Node> parents = new HashSet<>();
        clutter.forEach(element -> parents.add(element.parent()));
        parents.removeAll(clutter);
        parents.forEach(parent -> clear((Element) parent, clutter));
        return clutter.size();
    }

    private boolean isClutter(Element element, Set<Node> clutter) {
        return !KEPT.contains(element.normalName())
                && (blocksToo || !Tags.isBlock(element))
                && holdsNoElement(element, clutter)
                && Tags.isBlank(element)
                && !Tags.inCode(element)
                && !isOurAnchor(element);
    }

    /** Line breaks alone make no block: lists that a tool filled up with empty items have them. */
    private boolean holdsNoElement(Element element, Set<Node> clutter) {
        return element.children().stream()
                .allMatch(child -> clutter.contains(child)
                        || (blocksToo && child.normalName().equals("br")));
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
