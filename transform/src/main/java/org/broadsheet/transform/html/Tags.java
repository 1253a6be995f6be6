package org.broadsheet.transform.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/** What kinds of elements there are, as far as laying out a post is concerned. */
public final class Tags {
    /** Of the names that rules give, which are few. */
    private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

    /** Boxes without a meaning of their own: their contents count. */
    static final Set<String> BOXES = names(
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
    static final Set<String> BLOCKS = names(
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

    static final Set<String> HEADINGS = names("h1", "h2", "h3", "h4", "h5", "h6");

    /** Elements that hold lines of text and no blocks. */
    static final Set<String> LINES = names("h1", "h2", "h3", "h4", "h5", "h6", "dt", "caption", "summary");

    /** Elements that hold either a line of text or blocks. */
    static final Set<String> CELLS = names("li", "td", "th", "dd", "figcaption");

    private static final Set<String> TABLE_PARTS =
            names("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");

    /** All that end a line of text. */
    static final Set<String> ENDING = union(BLOCKS, BOXES, TABLE_PARTS);

    /** Elements that are there without words. */
    static final Set<String> VISIBLE =
            names("img", "video", "audio", "hr", "table", "iframe", "object", "embed", "input");

    private Tags() {}

    /**
     * A set of names that rules ask of every element of a post. One kind of set for all of them, so that asking needs no dispatch.
     */
    public static Set<String> names(String... names) {
        return new ElementNames(Arrays.asList(names));
    }

    /** Whether the node ends a line of text. */
    public static boolean isBlock(Node node) {
        return node instanceof Element element && ENDING.contains(element.normalName());
    }

    /** Whether there is a block anywhere inside. */
    static boolean holdsBlock(Element element) {
        return Tree.has(element, ENDING);
    }

    /** Whether nothing of the node can be seen. */
    static boolean isBlank(Node node) {
        if (node instanceof TextNode text) {
            return isBlank(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return true;
        }
        return !VISIBLE.contains(element.normalName()) && holdsBlank(element);
    }

    /** Whether nothing in an element can be seen. */
    static boolean holdsBlank(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (!isBlank(element.childNode(i))) {
                return false;
            }
        }
        return true;
    }

    /** White space of any kind, no-break and zero-width ones too. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != 0xA0 && c != 0x200B && c != 0xFEFF) {
                return false;
            }
        }
        return true;
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

    /** All names of some sets. */
    @SafeVarargs
    static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return new ElementNames(all);
    }

    /** The element under another name, with its children and attributes, in its place. */
    static void rename(Element element, String name) {
        element.tag(tag(name));
    }

    /** A new element: {@link Element#Element(String)} begins a set of tags for each. */
    public static Element element(String name) {
        return new Element(tag(name), "");
    }

    private static Tag tag(String name) {
        return TAGS.computeIfAbsent(name, Tag::valueOf);
    }
}
