package org.broadsheet.transform.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Elements that only say how something looks become what they mean: {@code b} is {@code strong}, {@code i} is {@code em},
 * {@code tt} is {@code code}; {@code font}, {@code big} and their like mean nothing. Italics over a whole quotation are a
 * way of saying that it is one, which the quotation says itself.
 */
final class Presentational implements Rule {
    private static final Map<String, String> MEANING = Map.of(
            "b",
            "strong",
            "i",
            "em",
            "tt",
            "code",
            "strike",
            "s",
            "acronym",
            "abbr",
            "xmp",
            "pre",
            "listing",
            "pre",
            "plaintext",
            "pre");
    private static final Set<String> MEANINGLESS = Set.of("font", "big", "nobr", "blink", "marquee", "basefont");
    private static final Set<String> ITALICS = Set.of("i", "em");
    private static final Set<String> LOOKED_AT = new HashSet<>(MEANINGLESS);

    static {
        LOOKED_AT.addAll(MEANING.keySet());
        LOOKED_AT.add("span");
    }

    @Override
    public String name() {
        return "presentational";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element quote : Tree.named(body, "blockquote")) {
            count += unwrapItalics(quote);
        }
        for (Element element : Tree.named(body, LOOKED_AT)) {
            String meaning = MEANING.get(element.normalName());
            if (meaning != null) {
                Tags.rename(element, meaning);
                count++;
            } else if (MEANINGLESS.contains(element.normalName())) {
                element.unwrap();
                count++;
            } else if (!Sanitiser.hasOwnClass(element)) {
                element.unwrap();
            }
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
        return quote.textNodes().stream().allMatch(Tags::isBlank) && allTextIn(quote, quote);
    }

    private static boolean allTextIn(Element element, Element quote) {
        for (Element child : element.children()) {
            boolean leans = child.normalName().equals("i") || child.normalName().equals("em");
            if (!leans && !(child.textNodes().stream().allMatch(Tags::isBlank) && allTextIn(child, quote))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOutermost(Element italic, Element quote) {
        for (Element up = italic.parent(); up != null && !up.equals(quote); up = up.parent()) {
            if (up.normalName().equals("i") || up.normalName().equals("em")) {
                return false;
            }
        }
        return true;
    }
}
