package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Clears away elements in which nothing can be seen. White space in them stays where it separates words. */
final class EmptyElements implements Rule {
    private static final Set<String> KEPT = Set.of("td", "th", "tr", "br", "hr", "source", "track", "wbr", "body");

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

    private static boolean isClutter(Element element) {
        return !KEPT.contains(element.normalName())
                && element.childrenSize() == 0
                && Tags.isBlank(element)
                && !Tags.inCode(element)
                && !isOurAnchor(element);
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
