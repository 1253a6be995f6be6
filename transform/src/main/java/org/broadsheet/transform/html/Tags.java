package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What kinds of elements there are, as far as laying out a post is concerned. */
public final class Tags {
    /** Boxes without a meaning of their own: their contents count. */
    static final Set<String> BOXES = Set.of(
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "center",
            "address",
            "fieldset",
            "legend",
            "form",
            "hgroup",
            "dialog",
            "search",
            "noscript",
            "body",
            "html",
            "head",
            "menu",
            "dir",
            "frameset");

    /** Elements that stand beside paragraphs. */
    static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "table",
            "pre",
            "blockquote",
            "figure",
            "figcaption",
            "hr",
            "details",
            "summary");

    /** Elements that hold lines of text and no blocks. */
    static final Set<String> LINES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "caption", "summary");

    /** Elements that hold either a line of text or blocks. */
    static final Set<String> CELLS = Set.of("li", "td", "th", "dd", "figcaption");

    private static final Set<String> TABLE_PARTS =
            Set.of("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");

    /** Elements that are there without words. */
    static final Set<String> VISIBLE =
            Set.of("img", "video", "audio", "hr", "table", "iframe", "object", "embed", "input");

    private Tags() {}

    /** Whether the node ends a line of text. */
    public static boolean isBlock(Node node) {
        return node instanceof Element element
                && (BLOCKS.contains(element.normalName())
                        || BOXES.contains(element.normalName())
                        || TABLE_PARTS.contains(element.normalName()));
    }

    /** Whether there is a block anywhere inside. */
    static boolean holdsBlock(Element element) {
        for (Element child : element.children()) {
            if (isBlock(child) || holdsBlock(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of the node can be seen. */
    static boolean isBlank(Node node) {
        if (node instanceof TextNode text) {
            return isBlank(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return true;
        }
        return !VISIBLE.contains(element.normalName())
                && element.childNodes().stream().allMatch(Tags::isBlank);
    }

    /** White space of any kind, no-break and zero-width ones too. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xA0 || c == 0x200B || c == 0xFEFF);
    }

    /** Whether the element stands in code, where every character counts. */
    static boolean inCode(Node node) {
        for (Node up = node; up != null; up = up.parent()) {
            if (up.normalName().equals("pre") || up.normalName().equals("code")) {
                return true;
            }
        }
        return false;
    }

    /** The element under another name, with its children and attributes, in its place. */
    static void rename(Element element, String name) {
        element.tagName(name);
    }
}
