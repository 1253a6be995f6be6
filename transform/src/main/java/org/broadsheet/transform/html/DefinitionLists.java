package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Gives lists of terms the form that they must have: terms and descriptions alone, a term first. A list without terms is no such list;
 * it was used to indent.
 */
final class DefinitionLists {
    private static final Set<String> PARTS = Tags.names("dt", "dd");

    private DefinitionLists() {}

    /** Orders all such lists below an element, before it is laid out. */
    static void order(Element body) {
        gather(body);
        Tree.moved(body);
        for (Element list : Tree.named(body, "dl")) {
            if (Tags.isBlank(list)) {
                list.remove();
                continue;
            }
            list.children().stream().filter(DefinitionLists::isBox).toList().forEach(Element::unwrap);
            if (list.childrenSize() > 0 && hasChild(list, "dt") && hasChild(list, "dd")) {
                arrange(list);
            } else {
                list.children().forEach(DefinitionLists::toBox);
                Tags.rename(list, "div");
            }
        }
    }

    /** Parts that stand outside a list get one, as far as they follow each other. */
    private static void gather(Element body) {
        Set<Element> parents = new LinkedHashSet<>();
        for (Element part : Tree.named(body, PARTS)) {
            Element parent = part.parent();
            if (parent != null && !isList(parent)) {
                parents.add(parent);
            }
        }
        parents.forEach(DefinitionLists::gatherIn);
    }

    /** All children at once: one by one, among thousands of siblings each would cost as many steps. */
    private static void gatherIn(Element parent) {
        List<Node> nodes = new ArrayList<>(parent.childNodeSize());
        Element list = null;
        List<Node> children = new ArrayList<>(parent.childNodes());
        parent.empty();
        for (Node child : children) {
            if (isPart(child)) {
                if (list == null) {
                    list = Tags.element("dl");
                    nodes.add(list);
                }
                list.appendChild(child);
            } else {
                list = isBlank(child) ? list : null;
                nodes.add(child);
            }
        }
        parent.appendChildren(nodes);
    }

    private static boolean isList(Element parent) {
        return parent.normalName().equals("dl")
                || (parent.normalName().equals("div")
                        && parent.parent() != null
                        && parent.parent().normalName().equals("dl"));
    }

    private static boolean isBox(Element element) {
        return element.normalName().equals("div") && (hasChild(element, "dt") || hasChild(element, "dd"));
    }

    private static boolean hasChild(Element list, String name) {
        return list.children().stream().anyMatch(child -> child.normalName().equals(name));
    }

    private static void toBox(Element part) {
        if (isPart(part)) {
            Tags.rename(part, "div");
        }
    }

    private static boolean isPart(Node node) {
        return node.normalName().equals("dt") || node.normalName().equals("dd");
    }

    /** What stands before the first term leaves the list; what stands between its parts becomes a description. */
    private static void arrange(Element list) {
        Element before = Tags.element("div");
        List<Node> ordered = new ArrayList<>();
        Element description = null;
        boolean begun = false;
        List<Node> children = new ArrayList<>(list.childNodes());
        list.empty();
        for (Node node : children) {
            begun = begun || node.normalName().equals("dt");
            if (!begun) {
                if (node instanceof Element part) {
                    toBox(part);
                }
                before.appendChild(node);
            } else if (isPart(node)) {
                ordered.add(node);
                description = node.normalName().equals("dd") ? (Element) node : null;
            } else if (!isBlank(node)) {
                description = appended(node, description, ordered);
            }
        }
        if (!Tags.isBlank(before)) {
            list.before(before);
        }
        list.appendChildren(ordered);
    }

    private static Element appended(Node node, @Nullable Element description, List<Node> ordered) {
        Element holder = description;
        if (holder == null) {
            holder = Tags.element("dd");
            ordered.add(holder);
        }
        holder.appendChild(node);
        return holder;
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text ? text.isBlank() : Tags.isBlank(node);
    }
}
