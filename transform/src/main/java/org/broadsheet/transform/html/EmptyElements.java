package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Clears away elements in which nothing can be seen. White space in them stays where it separates words. Inline ones go
 * before the layout, so that they do not keep two line breaks apart; blocks after it, since an empty one still separates.
 */
final class EmptyElements implements Rule {
    private static final Set<String> KEPT = Set.of("td", "th", "tr", "br", "hr", "source", "track", "wbr", "body");

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
        int count = 0;
        List<Element> elements = new ArrayList<>(body.getAllElements());
        Collections.reverse(elements);
        for (Element element : elements) {
            if (!element.equals(body) && isClutter(element)) {
                clear(element);
                count++;
            }
        }
        return count;
    }

    private boolean isClutter(Element element) {
        return !KEPT.contains(element.normalName())
                && (blocksToo || !Tags.isBlock(element))
                && holdsNoElement(element)
                && Tags.isBlank(element)
                && !Tags.inCode(element)
                && !isOurAnchor(element);
    }

    /** Line breaks alone make no block: lists that a tool filled up with empty items have them. */
    private boolean holdsNoElement(Element element) {
        return blocksToo
                ? element.children().stream()
                        .allMatch(child -> child.normalName().equals("br"))
                : element.childrenSize() == 0;
    }

    private static boolean isOurAnchor(Element element) {
        return element.normalName().equals("a") && Sanitiser.isOwnId(element.id());
    }

    private static void clear(Element element) {
        boolean separates = !Tags.isBlock(element) && !element.wholeText().isEmpty();
        if (separates) {
            element.replaceWith(new TextNode(" "));
        } else {
            element.remove();
        }
    }
}
