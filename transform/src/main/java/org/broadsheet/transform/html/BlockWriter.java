package org.broadsheet.transform.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Fills a container with blocks: inline nodes gather in a paragraph until a block, a box's edge or a double line break ends
 * it. A paragraph remembers in {@value #ORIGIN} the classes of the boxes that it stood in, since they may say what it is, and is written
 * as they were, {@code dir="rtl"}.
 */
final class BlockWriter {
    static final String ORIGIN = "data-origin";

    /** Inline elements that keep their meaning when they are torn over several paragraphs. */
    static final Set<String> SPREAD = Tags.names("a", "del", "ins", "s", "strong", "em");

    private static final Set<String> UNDIRECTED = Tags.names("pre", "hr");

    private final Element target;
    private final String direction;
    private final Deque<String> origins = new ArrayDeque<>();
    private final Deque<String> directions = new ArrayDeque<>();
    private final List<Element> wrappers = new ArrayList<>();
    private @Nullable String origin;
    private @Nullable Element paragraph;
    private @Nullable Element innermost;
    private int lineBreaks;
    private int breaks;

    /**
     * A writer.
     *
     * @param direction in which the container is written
     */
    BlockWriter(Element target, String direction) {
        this.target = target;
        this.direction = direction;
        directions.push(direction);
    }

    /** How many double line breaks became paragraph breaks. */
    int breaks() {
        return breaks;
    }

    void enter(Element box) {
        endParagraph();
        String tag = box.normalName().equals("footer") ? "footer " : "";
        origins.push(tag + box.className());
        origin = null;
        directions.push(Direction.of(box, directions.element()));
    }

    void leave() {
        endParagraph();
        origins.pop();
        origin = null;
        directions.pop();
    }

    /** In which direction is written what comes now. */
    String direction() {
        return directions.element();
    }

    /** From here on inline nodes stand in a copy of this element. */
    void open(Element inline) {
        wrappers.add(inline.shallowClone());
        innermost = null;
    }

    void close() {
        wrappers.remove(wrappers.size() - 1);
        innermost = null;
    }

    void block(Element block) {
        endParagraph();
        direct(block);
        String list = listFor(block);
        Element last = target.lastElementChild();
        if (list.isEmpty()) {
            target.appendChild(block);
        } else if (last != null && last.normalName().equals(list)) {
            last.appendChild(block);
        } else {
            target.appendElement(list).appendChild(block);
        }
        linkLines(block);
    }

    void inline(Node node) {
        if (node.normalName().equals("br")) {
            lineBreaks++;
        } else if (!Tags.isBlank(node) || node instanceof Element) {
            if (lineBreaks > 1 && paragraph != null && hasContent(paragraph)) {
                endParagraph();
                breaks++;
            }
            lineBreaks = 0;
        }
        if (paragraph == null && !(node instanceof Element) && Tags.isBlank(node)) {
            return;
        }
        line().appendChild(node);
    }

    void endParagraph() {
        if (paragraph != null) {
            trim(paragraph);
            if (!hasContent(paragraph)) {
                paragraph.remove();
            }
        }
        paragraph = null;
        innermost = null;
        lineBreaks = 0;
    }

    private String origin() {
        if (origin == null) {
            origin = String.join(" ", origins).strip();
        }
        return origin;
    }

    private Element line() {
        if (paragraph == null) {
            paragraph = target.appendElement("p");
            if (!origin().isEmpty()) {
                paragraph.attr(ORIGIN, origin());
            }
            direct(paragraph);
        }
        if (innermost == null) {
            innermost = paragraph;
            for (Element wrapper : wrappers) {
                if (SPREAD.contains(wrapper.normalName())) {
                    Element copy = wrapper.shallowClone();
                    innermost.appendChild(copy);
                    innermost = copy;
                }
            }
        }
        return innermost;
    }

    /** Says of a block how it is written, where its box said so, which is gone. Code runs as it runs. */
    private void direct(Element block) {
        if (!direction().equals(direction)
                && !UNDIRECTED.contains(block.normalName())
                && Direction.of(block, "").isEmpty()) {
            block.attr(Direction.ATTRIBUTE, direction());
        }
    }

    /** A link around blocks goes into the first line of each. */
    private void linkLines(Element block) {
        if (wrappers.isEmpty()) {
            return;
        }
        Element link = wrappers.stream()
                .filter(w -> w.normalName().equals("a"))
                .findFirst()
                .orElse(null);
        if (link == null || !block.select("a[href]").isEmpty()) {
            return;
        }
        Element line = block.selectFirst("h1, h2, h3, h4, h5, h6, p, figcaption, li, td, th");
        if (line != null && !Tags.holdsBlock(line)) {
            Element copy = link.shallowClone();
            copy.appendChildren(new ArrayList<>(line.childNodes()));
            line.appendChild(copy);
        }
    }

    private static String listFor(Element block) {
        return switch (block.normalName()) {
            case "li" -> "ul";
            case "dt", "dd" -> "dl";
            default -> "";
        };
    }

    private static boolean hasContent(Element paragraph) {
        return !Tags.isBlank(paragraph);
    }

    /** Takes out line breaks and white space at a paragraph's edges, which separate nothing, and says whether a node went. */
    static boolean trim(Element paragraph) {
        int size = paragraph.childNodeSize();
        int from = 0;
        int to = size;
        while (from < to && isEdge(paragraph.childNode(from))) {
            from++;
        }
        while (to > from && isEdge(paragraph.childNode(to - 1))) {
            to--;
        }
        if (to - from < size) {
            // At once: one by one, from the front of thousands, each would cost as many steps.
            List<Node> kept = new ArrayList<>(paragraph.childNodes().subList(from, to));
            paragraph.empty();
            paragraph.appendChildren(kept);
        }
        boolean inside = trimInside(paragraph);
        boolean atEnd = trimEndInside(paragraph);
        if (paragraph.firstChild() instanceof TextNode first) {
            first.text(first.getWholeText().stripLeading());
        }
        if (paragraph.lastChild() instanceof TextNode last) {
            last.text(withoutEnd(last.getWholeText()));
        }
        return inside || atEnd || to - from < size;
    }

    /** A line break at the start of a link or of bold words is one at the start of the line. */
    private static boolean trimInside(Element paragraph) {
        boolean moved = false;
        Node first = paragraph.firstChild();
        while (first instanceof Element inline && !Tags.isBlock(inline) && inline.childNodeSize() > 0) {
            while (inline.firstChild() != null && isEdge(inline.firstChild())) {
                inline.firstChild().remove();
                moved = true;
            }
            first = inline.firstChild();
        }
        return moved;
    }

    private static boolean trimEndInside(Element paragraph) {
        boolean moved = false;
        Node last = paragraph.lastChild();
        while (last instanceof Element inline && !Tags.isBlock(inline) && inline.childNodeSize() > 0) {
            while (inline.lastChild() != null && isEdge(inline.lastChild())) {
                inline.lastChild().remove();
                moved = true;
            }
            last = inline.lastChild();
        }
        return moved;
    }

    /** No-break spaces hold nothing together at the end of a paragraph; at its start they may indent. */
    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\u00a0' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isEdge(Node node) {
        return node.normalName().equals("br") || (node instanceof TextNode text && Tags.isBlank(text));
    }
}
