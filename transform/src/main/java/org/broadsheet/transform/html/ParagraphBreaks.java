package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lays out the post as blocks: loose text gets paragraphs, {@code <br><br>} becomes a paragraph break, boxes without
 * meaning ({@code div} and its like) give way to what is in them, blocks inside inline elements come out of them, stray list
 * items get their list.
 *
 * <p>Counted are the breaks; the rest is order without change to what a reader sees.
 */
final class ParagraphBreaks implements Rule {
    static final String NAME = "paragraph-break";
    private static final Set<String> OWNED = Tags.names("figcaption", "summary");
    private static final Set<String> PARTS = Tags.union(OWNED, Tags.names("details", "dl", "dt", "dd"));

    private int count;

    /** In which direction the words here are written. */
    private String direction = Direction.USUAL;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int apply(Element body) {
        ParagraphBreaks once = new ParagraphBreaks();
        if (Tree.has(body, PARTS)) {
            DefinitionLists.order(body);
            Tree.moved(body);
            openDetails(body);
            Tree.moved(body);
            settle(Tree.named(body, OWNED));
        }
        once.layOut(body);
        Tree.moved(body);
        return once.count;
    }

    /** Captions and summaries without their owner are lines like others, and so are all captions of a figure but the last. */
    private static void settle(List<Element> lines) {
        IdentityHashMap<Element, Element> captions = new IdentityHashMap<>();
        for (Element line : lines) {
            String owner = line.normalName().equals("summary") ? "details" : "figure";
            if (line.parent() == null) {
                continue;
            }
            Element captionBefore = owner.equals("figure") ? captions.put(line.parent(), line) : null;
            if (captionBefore != null) {
                Tags.rename(captionBefore, "div");
            }
            if (!line.parent().normalName().equals(owner)) {
                Tags.rename(line, "div");
            }
        }
    }

    /** What nothing sums up is not folded away. */
    private static void openDetails(Element body) {
        for (Element details : Tree.named(body, "details")) {
            Element first = details.firstElementChild();
            if (first == null || !first.normalName().equals("summary")) {
                Tags.rename(details, "div");
            }
        }
    }

    /** Makes the children of a container blocks. */
    private void layOut(Element container) {
        List<Node> nodes = detached(container);
        BlockWriter blocks = new BlockWriter(container, direction);
        place(nodes, blocks);
        blocks.endParagraph();
        count += blocks.breaks();
    }

    private void place(List<Node> nodes, BlockWriter blocks) {
        for (Node node : nodes) {
            place(node, blocks);
        }
    }

    private void place(Node node, BlockWriter blocks) {
        if (!(node instanceof Element element)) {
            blocks.inline(node);
            return;
        }
        String name = element.normalName();
        if (name.equals("p") || isBox(element)) {
            blocks.enter(element);
            place(detached(element), blocks);
            blocks.leave();
        } else if (Tags.isBlock(element)) {
            String around = direction;
            direction = blocks.direction();
            arrange(element);
            direction = around;
            blocks.block(element);
        } else if (Tags.holdsBlock(element) || (BlockWriter.SPREAD.contains(name) && hasBreak(element))) {
            blocks.open(element);
            place(detached(element), blocks);
            blocks.close();
        } else {
            blocks.inline(element);
        }
    }

    private static boolean isBox(Element element) {
        return Tags.BOXES.contains(element.normalName()) && !element.hasClass("footnotes");
    }

    /** Orders a block's inside by what its kind may hold. */
    private void arrange(Element block) {
        String around = direction;
        direction = Direction.of(block, around);
        arrange(block, block.normalName());
        direction = around;
    }

    private void arrange(Element block, String name) {
        if (name.equals("ul") || name.equals("ol")) {
            arrangeList(block);
        } else if (name.equals("pre")) {
            CodeText.plain(block);
        } else if (Tags.LINES.contains(name)) {
            oneLine(block);
        } else if (Tags.CELLS.contains(name)) {
            if (Tags.holdsBlock(block) || hasBreak(block)) {
                layOut(block);
            } else {
                BlockWriter.trim(block);
            }
        } else if (name.equals("table") || name.startsWith("t") || name.equals("dl")) {
            block.children().forEach(this::arrange);
        } else if (!name.equals("hr")) {
            layOut(block);
        }
        if (name.equals("figure")) {
            block.children().forEach(ParagraphBreaks::unwrapPicture);
        }
    }

    /** A picture is no paragraph of its figure. */
    private static void unwrapPicture(Element child) {
        boolean pictures = child.normalName().equals("p")
                && child.childNodes().stream().allMatch(node -> Tags.isBlank(node) || isPicture(node));
        if (pictures) {
            child.unwrap();
        }
    }

    private static boolean isPicture(Node node) {
        return node.normalName().equals("img")
                || node.normalName().equals("picture")
                || (node instanceof Element inline
                        && !Tags.isBlock(inline)
                        && inline.wholeText().isBlank()
                        && Tree.first(inline, "img") != null);
    }

    /** Lists hold items; what stands between belongs to the item before. */
    private void arrangeList(Element list) {
        Element last = null;
        List<Element> items = new ArrayList<>();
        boolean loose = false;
        for (Node node : detached(list)) {
            if (node instanceof Element item && item.normalName().equals("li")) {
                if (last != null && isHolder(item)) {
                    last.appendChildren(new ArrayList<>(item.childNodes()));
                } else {
                    list.appendChild(item);
                    last = item;
                    items.add(last);
                }
                loose = false;
            } else if (loose || !Tags.isBlank(node)) {
                if (last == null) {
                    last = list.appendElement("li");
                    items.add(last);
                }
                last.appendChild(node);
                loose = true;
            }
        }
        items.forEach(this::arrange);
    }

    /** An item without a bullet around a list, as HTML Tidy writes a list that stands in a list without an item. */
    private static boolean isHolder(Element item) {
        return item.attr("style").replace(" ", "").contains("list-style:none")
                && item.childNodes().stream().allMatch(node -> Tags.isBlank(node) || isList(node));
    }

    private static boolean isList(Node node) {
        return node.normalName().equals("ul") || node.normalName().equals("ol");
    }

    /** Headings and their like hold one line. */
    private static void oneLine(Element line) {
        for (Element element : Tree.elements(line)) {
            if (Tags.isBlock(element)) {
                element.before(new TextNode(" "));
                element.after(new TextNode(" "));
                element.unwrap();
            }
        }
        BlockWriter.trim(line);
    }

    /** Whether two line breaks stand together. */
    private static boolean hasBreak(Element cell) {
        boolean afterBreak = false;
        for (int i = 0; i < cell.childNodeSize(); i++) {
            Node node = cell.childNode(i);
            boolean isBreak = node.normalName().equals("br");
            if (isBreak && afterBreak) {
                return true;
            }
            afterBreak = isBreak || (afterBreak && Tags.isBlank(node));
        }
        return false;
    }

    /** The children, taken out at once: one by one, each of thousands would cost as many steps. */
    private static List<Node> detached(Element element) {
        List<Node> nodes = element.childNodes();
        element.empty();
        return nodes;
    }
}
