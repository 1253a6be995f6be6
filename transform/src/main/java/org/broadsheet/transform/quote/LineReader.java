package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.transform.html.FoldedText;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes down a paragraph's words in one walk over its nodes, and where links and marks begin and end. */
final class LineReader {
    private static final Set<String> MARKS = Tags.names("cite", "em", "q");

    private final Element element;
    private final FoldedText words = new FoldedText();
    private final List<Link> links = new ArrayList<>();
    private final List<Span> marked = new ArrayList<>();

    LineReader(Element element) {
        this.element = element;
    }

    Line read() {
        readChildren(element);
        return new Line(element, words.toString(), links, marked);
    }

    private void readChildren(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof TextNode text) {
                if (!isFootnote(parent)) {
                    words.append(text.getWholeText());
                }
            } else if (child instanceof Element inner) {
                read(inner);
            }
        }
    }

    private void read(Element inner) {
        boolean link = inner.normalName().equals("a") && inner.hasAttr("href") && !isFootnote(inner);
        if (link || MARKS.contains(inner.normalName())) {
            int start = words.length();
            readChildren(inner);
            note(inner, link, span(start));
            return;
        }
        boolean block = Tags.isBlock(inner);
        if (block || inner.normalName().equals("br")) {
            words.end();
        }
        readChildren(inner);
        if (block) {
            words.end();
        }
    }

    private void note(Element inner, boolean link, Span span) {
        if (span.start() < span.end() && link) {
            String shown = words.subSequence(span.start(), span.end());
            links.add(new Link(
                    inner,
                    Address.web(inner.attr("href")),
                    shown,
                    inner.attr("title").strip(),
                    span));
        } else if (span.start() < span.end()) {
            marked.add(span);
        }
    }

    private static boolean isFootnote(Element node) {
        return node.attributesSize() > 0
                && (node.attr("class").contains("footnote") || node.attr("href").startsWith("#fn"));
    }

    /** From the first visible character after the start; a space that was pending belongs to nobody. */
    private Span span(int from) {
        int start = from;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return new Span(start, words.length());
    }
}
