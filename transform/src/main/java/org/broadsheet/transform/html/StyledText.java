package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Text whose style says what an element should: bold becomes {@code strong}, italic {@code em}, struck through {@code s}.
 * Only where the style stands on the text itself, a {@code span} or {@code font}; on a box it is the page's design.
 */
final class StyledText implements Rule {
    private static final Set<String> TEXT = Tags.names("span", "font");
    private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:(?:italic|oblique)");
    private static final Set<String> MEANINGS = Tags.names("strong", "em", "s");
    private static final String STRUCK = "text-decoration:line-through";

    @Override
    public String name() {
        return "styled-text";
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element element : Tree.named(body, TEXT)) {
            if (element.hasAttr("style")
                    && !Tags.isBlank(element)
                    && !Tags.holdsBlock(element)
                    && !Tags.inCode(element)) {
                List<String> meanings = meanings(element.attr("style"));
                meanings.forEach(meaning -> wrap(element, meaning));
                count += meanings.size();
            }
        }
        if (count > 0) {
            Tree.changed(body, MEANINGS);
        }
        return count;
    }

    private static List<String> meanings(String written) {
        String style = written.toLowerCase(Locale.ROOT).replace(" ", "");
        List<String> meanings = new ArrayList<>();
        if (style.contains("weight") && BOLD.matcher(style).find()) {
            meanings.add("strong");
        }
        if (style.contains("font-style") && ITALIC.matcher(style).find()) {
            meanings.add("em");
        }
        if (style.contains(STRUCK)) {
            meanings.add("s");
        }
        return meanings;
    }

    private static void wrap(Element element, String meaning) {
        Element wrapper = Tags.element(meaning);
        wrapper.appendChildren(new ArrayList<>(element.childNodes()));
        element.appendChild(wrapper);
    }
}
