package org.broadsheet.transform.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes lists of the paragraphs that Word draws bullets and numbers before. */
final class WordList implements RemovingRule {
    private static final Pattern ITEM = Pattern.compile("(?i).*\\bmso-list: ?(?!ignore)\\w.*", Pattern.DOTALL);
    private static final Pattern MARKER = Pattern.compile("(?i).*\\bmso-list: ?ignore.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,6})[.)]\\s*");

    @Override
    public String name() {
        return "word-list";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        @Nullable Element list = null;
        for (Element paragraph : Tree.named(body, "p")) {
            Element marker = paragraph.attributesSize() > 0
                            && ITEM.matcher(paragraph.attr("style")).matches()
                    ? marker(paragraph)
                    : null;
            if (marker == null) {
                continue;
            }
            String name = NUMBER.matcher(marker.text().strip()).matches() ? "ol" : "ul";
            if (list == null || !list.normalName().equals(name) || !list.equals(before(paragraph))) {
                list = new Element(name);
                paragraph.before(list);
            }
            repairs.removed(marker);
            marker.remove();
            paragraph.removeAttr("style");
            list.appendElement("li").appendChildren(List.copyOf(paragraph.childNodes()));
            paragraph.remove();
            count++;
        }
        return count;
    }

    private static @Nullable Element marker(Element paragraph) {
        for (Element span : Tree.named(paragraph, "span")) {
            if (MARKER.matcher(span.attr("style")).matches()) {
                return span;
            }
        }
        return null;
    }

    /** The element before, unless words stand between. */
    private static @Nullable Node before(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before;
    }
}
