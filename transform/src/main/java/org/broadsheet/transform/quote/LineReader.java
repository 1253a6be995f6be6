package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.quote.Line.Link;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes down a paragraph's words in one walk over its nodes, and where links and marks begin and end. */
final class LineReader implements NodeVisitor {
    private static final Set<String> MARKS = Set.of("cite", "em", "q");

    private final Element element;
    private final StringBuilder words = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<Span> marked = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private boolean space;
    private boolean line;

    LineReader(Element element) {
        this.element = element;
    }

    Line read() {
        element.traverse(this);
        return new Line(element, words.toString(), links, marked);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!isFootnoteMark(text)) {
                append(text.getWholeText());
            }
        } else if (isNoted(node)) {
            starts.add(words.length());
        } else if (node.normalName().equals("br") || (depth > 0 && Tags.isBlock(node))) {
            line = true;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isNoted(node)) {
            Span span = span(starts.remove(starts.size() - 1));
            if (span.start() >= span.end()) {
                return;
            }
            if (node instanceof Element link && link.normalName().equals("a")) {
                String shown = words.substring(span.start(), span.end());
                links.add(new Link(
                        link,
                        Address.web(link.attr("href")),
                        shown,
                        link.attr("title").strip(),
                        span));
            } else {
                marked.add(span);
            }
        } else if (depth > 0 && Tags.isBlock(node)) {
            line = true;
        }
    }

    private static boolean isNoted(Node node) {
        return MARKS.contains(node.normalName())
                || (node.normalName().equals("a") && node.hasAttr("href") && !isFootnote(node));
    }

    private static boolean isFootnoteMark(TextNode text) {
        Node parent = text.parent();
        return parent != null && isFootnote(parent);
    }

    private static boolean isFootnote(Node node) {
        return node.attr("class").contains("footnote") || node.attr("href").startsWith("#fn");
    }

    /** From the first visible character after the start; a space that was pending belongs to nobody. */
    private Span span(int from) {
        int start = from;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return new Span(start, words.length());
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space = true;
            } else {
                if (words.length() > 0 && (line || space)) {
                    words.append(line ? '\n' : ' ');
                }
                line = false;
                space = false;
                words.append(c);
            }
        }
    }
}
