package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks straight down the lists of children, in the order of the document. Each rule walks the tree at least once, and a selector
 * costs ten times as much: its text is read at each call, and each node is asked by way of several objects. What is found is a list of
 * its own, so that the tree may change meanwhile. No deeper than {@code Limits} allows a post to be nested.
 */
public final class Tree {
    /** So few siblings cost less than a set of those that go. */
    private static final int FEW = 16;

    private Tree() {}

    /** To be told when something around a place in the body of a post was put in, taken out, moved or renamed: see {@link Body}. */
    public static void moved(Node place) {
        for (Node up = place; up != null; up = up.parent()) {
            if (up instanceof Body body) {
                body.moved();
            }
        }
    }

    /** To be told when elements in the body of a post have got other names, and nothing else. */
    static void renamed(Element root) {
        if (root instanceof Body body) {
            body.renamed();
        }
    }

    /**
     * To be told when nothing happened in the body of a post but that elements of these names came or went, or pieces of text: all others
     * are there still, in the order in which they were.
     */
    static void changed(Element root, Set<String> names) {
        if (root instanceof Body body && names instanceof ElementNames all) {
            body.changed(all);
        } else {
            moved(root);
        }
    }

    /** All elements below one. */
    public static List<Element> elements(Element root) {
        if (root instanceof Body body) {
            return body.elements();
        }
        List<Element> found = new ArrayList<>();
        addElements(root, found);
        return found;
    }

    /** The elements of a name below one. */
    public static List<Element> named(Element root, String name) {
        if (root instanceof Body body) {
            return body.named(name);
        }
        List<Element> found = new ArrayList<>();
        addNamed(root, name, found);
        return found;
    }

    /** The elements of some names below one. */
    public static List<Element> named(Element root, Set<String> names) {
        if (root instanceof Body body && names instanceof ElementNames all) {
            return body.named(all);
        }
        List<Element> found = new ArrayList<>();
        addNamed(root, names, found);
        return found;
    }

    /** The pieces of text below an element. */
    public static List<TextNode> texts(Element root) {
        if (root instanceof Body body) {
            return body.texts();
        }
        List<TextNode> found = new ArrayList<>();
        addTexts(root, found);
        return found;
    }

    /** The pieces of text below an element that hold a character. */
    static List<TextNode> texts(Element root, char sign) {
        List<TextNode> found = new ArrayList<>();
        if (root instanceof Body body) {
            for (TextNode text : body.texts()) {
                if (text.getWholeText().indexOf(sign) >= 0) {
                    found.add(text);
                }
            }
            return found;
        }
        addTexts(root, sign, found);
        return found;
    }

    /** What is neither an element nor a piece of text below an element. */
    static List<Node> others(Element root) {
        if (root instanceof Body body) {
            return body.others();
        }
        List<Node> found = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (!(node instanceof Element) && !(node instanceof TextNode)) {
                found.add(node);
            }
        });
        return found;
    }

    /** The first element of a name below one, or null. */
    public static @Nullable Element first(Element root, String name) {
        for (int i = 0; i < root.childNodeSize(); i++) {
            if (root.childNode(i) instanceof Element child) {
                Element found = child.normalName().equals(name) ? child : first(child, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether there is an element of one of the names below one. */
    public static boolean has(Element root, Set<String> names) {
        if (root instanceof Body body && names instanceof ElementNames all) {
            return body.has(all);
        }
        for (int i = 0; i < root.childNodeSize(); i++) {
            if (root.childNode(i) instanceof Element child
                    && (names.contains(child.normalName()) || has(child, names))) {
                return true;
            }
        }
        return false;
    }

    /** How many children are elements: jsoup would gather them first. */
    public static int childElements(Element parent) {
        int count = 0;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            count += parent.childNode(i) instanceof Element ? 1 : 0;
        }
        return count;
    }

    /** The first child of a name, or null. */
    public static @Nullable Element child(Element parent, String name) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child
                    && child.normalName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The nearest element of a name, from a node upwards, the node included; or null. */
    public static @Nullable Element nearest(Node node, String name) {
        for (Node up = node; up != null; up = up.parent()) {
            if (up instanceof Element element && element.normalName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** Whether a node is an element of a name or stands in one. */
    public static boolean isIn(Node node, String name) {
        return nearest(node, name) != null;
    }

    /** Leaves only what is in some elements. */
    static void unwrap(List<Element> elements) {
        List<Element> amongMany = new ArrayList<>();
        for (Element element : elements) {
            Element parent = element.parent();
            if (parent != null && parent.childNodeSize() <= FEW) {
                element.unwrap();
            } else if (parent != null) {
                amongMany.add(element);
            }
        }
        if (!amongMany.isEmpty()) {
            unwrapAtOnce(amongMany);
        }
    }

    /** One by one, among thousands of siblings each would cost as many steps. */
    private static void unwrapAtOnce(List<Element> elements) {
        Set<Element> wrappers = new HashSet<>(elements);
        Set<Element> distinct = new LinkedHashSet<>();
        elements.forEach(element -> distinct.add(element.parent()));
        List<Element> parents = new ArrayList<>(distinct);
        // From the innermost out: a wrapper gives away what is left in it.
        Collections.reverse(parents);
        parents.forEach(parent -> unwrap(parent, wrappers));
    }

    private static void unwrap(Element parent, Set<Element> wrappers) {
        List<Node> kept = new ArrayList<>(parent.childNodeSize());
        for (Node child : parent.childNodes()) {
            if (child instanceof Element wrapper && wrappers.contains(wrapper)) {
                kept.addAll(wrapper.childNodes());
                wrapper.empty();
            } else {
                kept.add(child);
            }
        }
        parent.empty();
        parent.appendChildren(kept);
    }

    /** Takes nodes out of the tree with all that is in them, all at once as well. */
    static void remove(List<? extends Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        Set<Node> gone = new HashSet<>(nodes);
        Set<Element> parents = new LinkedHashSet<>();
        for (Node node : nodes) {
            if (node.parent() instanceof Element parent) {
                parents.add(parent);
            }
        }
        for (Element parent : parents) {
            List<Node> kept = new ArrayList<>(parent.childNodes());
            kept.removeIf(gone::contains);
            parent.empty();
            parent.appendChildren(kept);
        }
    }

    /** Makes one piece of each two that stand side by side, as a parser of what is written would. */
    public static void joinTexts(Element root) {
        joinAllTexts(root);
        if (root instanceof Body body) {
            body.joined();
        }
    }

    private static void joinAllTexts(Element parent) {
        boolean beside = false;
        boolean apart = false;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            boolean text = child instanceof TextNode;
            apart |= text && beside;
            beside = text;
            if (child instanceof Element element) {
                joinAllTexts(element);
            }
        }
        if (apart) {
            joinOwnTexts(parent);
        }
    }

    /** At once: one by one, among thousands each would cost as many steps. */
    private static void joinOwnTexts(Element parent) {
        List<Node> nodes = parent.childNodes();
        List<Node> joined = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            int from = i;
            while (i + 1 < nodes.size() && nodes.get(i) instanceof TextNode && nodes.get(i + 1) instanceof TextNode) {
                i++;
            }
            joined.add(i == from ? nodes.get(i) : joined(nodes.subList(from, i + 1)));
        }
        parent.empty();
        parent.appendChildren(joined);
    }

    private static TextNode joined(List<Node> texts) {
        List<String> pieces = new ArrayList<>(texts.size());
        for (Node text : texts) {
            pieces.add(((TextNode) text).getWholeText());
        }
        return new TextNode(String.join("", pieces));
    }

    private static void addElements(Element parent, List<Element> found) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                found.add(child);
                addElements(child, found);
            }
        }
    }

    private static void addNamed(Element parent, String name, List<Element> found) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                if (child.normalName().equals(name)) {
                    found.add(child);
                }
                addNamed(child, name, found);
            }
        }
    }

    private static void addNamed(Element parent, Set<String> names, List<Element> found) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                if (names.contains(child.normalName())) {
                    found.add(child);
                }
                addNamed(child, names, found);
            }
        }
    }

    private static void addTexts(Element parent, List<TextNode> found) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof TextNode text) {
                found.add(text);
            } else if (child instanceof Element element) {
                addTexts(element, found);
            }
        }
    }

    private static void addTexts(Element parent, char sign, List<TextNode> found) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                addTexts(element, sign, found);
            } else if (child instanceof TextNode text && text.getWholeText().indexOf(sign) >= 0) {
                found.add(text);
            }
        }
    }
}
