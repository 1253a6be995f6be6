package org.broadsheet.transform.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Italics over a whole quotation are a way of saying that it is one, which the quotation says itself: they go. Looked at twice: before
 * quotations are read, and after, when an attribution in upright letters may have left the quotation for its caption.
 */
final class LeaningQuote implements Rule {
    private static final Set<String> ITALICS = Tags.names("i", "em");

    @Override
    public String name() {
        return Presentational.NAME;
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element quote : Tree.named(body, "blockquote")) {
            count += unwrapItalics(quote);
        }
        return count;
    }

    /** Where every word of a quotation leans, none does. */
    private static int unwrapItalics(Element quote) {
        List<Element> italics = Tree.named(quote, ITALICS);
        if (italics.isEmpty() || !allWordsLean(quote)) {
            return 0;
        }
        int count = 0;
        for (Element italic : italics) {
            if (italic.normalName().equals("i") || isOutermost(italic, quote)) {
                italic.unwrap();
                count++;
            }
        }
        return count;
    }

    private static boolean allWordsLean(Element quote) {
        return hasNoText(quote) && allTextIn(quote);
    }

    private static boolean allTextIn(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child
                    && !ITALICS.contains(child.normalName())
                    && !(hasNoText(child) && allTextIn(child))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNoText(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && !Tags.isBlank(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOutermost(Element italic, Element quote) {
        for (Element up = italic.parent(); up != null && !up.equals(quote); up = up.parent()) {
            if (ITALICS.contains(up.normalName())) {
                return false;
            }
        }
        return true;
    }
}
