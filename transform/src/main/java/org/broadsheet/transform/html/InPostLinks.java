package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Lets links within a post ({@code <a href="#details">}) lead somewhere: what they name keeps an identifier, and everything else loses
 * its own. Identifiers begin with {@value #PREFIX}, in the link as in its target, so that none of a post's can stand in for something
 * of the page's (DOM clobbering).
 *
 * <p>A link names an {@code id}, the {@code name} of an anchor, or a heading by its words, as GitHub, Hugo and kramdown make identifiers
 * of them. The identifier goes to an element that stays through all that comes later: a heading, an item, a link; else to an anchor
 * before the first words.
 */
final class InPostLinks implements Rule {
    static final String PREFIX = "s-";

    private static final int LONGEST = 80;
    /** No post has so many places; more stay without a name, since each may cost a walk along its neighbours. */
    private static final int MOST = 1_000;
    /** How many nodes may stand between an anchor and the words that it is before. */
    private static final int FARTHEST = 200;

    private static final Set<String> HOLDERS =
            Tags.names("h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "figure", "pre", "sup");

    @Override
    public String name() {
        return "in-post-link";
    }

    @Override
    public int apply(Element body) {
        Map<String, List<Element>> links = links(body);
        if (links.isEmpty()) {
            return 0;
        }
        Map<String, Element> targets = targets(body, links.keySet());
        Set<String> taken = new HashSet<>();
        int count = 0;
        for (Map.Entry<String, Element> target : targets.entrySet()) {
            String id = own(target.getKey(), taken);
            if (taken.size() <= MOST && hold(target.getValue(), id)) {
                List<Element> leading = links.get(target.getKey());
                leading.forEach(link -> link.attr("href", "#" + id));
                count += leading.size();
            }
        }
        return count;
    }

    /** The links within the post, by what they name. */
    private static Map<String, List<Element>> links(Element body) {
        Map<String, List<Element>> links = new LinkedHashMap<>();
        for (Element link : Tree.named(body, "a")) {
            String address = link.attr("href").strip();
            if (address.length() > 1 && address.charAt(0) == '#' && !Sanitiser.isOwnId(address.substring(1))) {
                links.computeIfAbsent(Urls.decoded(address.substring(1)), name -> new ArrayList<>())
                        .add(link);
            }
        }
        return links;
    }

    /** What stands under the names: the first of several. */
    private static Map<String, Element> targets(Element body, Set<String> names) {
        Map<String, Element> targets = new LinkedHashMap<>();
        Map<String, Element> headings = new HashMap<>();
        Map<String, Integer> repeats = new HashMap<>();
        for (Element element : Tree.elements(body)) {
            if (names.contains(element.id())) {
                targets.putIfAbsent(element.id(), element);
            } else if (element.normalName().equals("a") && names.contains(element.attr("name"))) {
                targets.putIfAbsent(element.attr("name"), element);
            } else if (Tags.HEADINGS.contains(element.normalName())) {
                HeadingNames.of(element.text()).forEach(name -> putNumbered(headings, repeats, name, element));
            }
        }
        for (String name : names) {
            Element heading = headings.get(name.toLowerCase(Locale.ROOT));
            if (heading != null) {
                targets.putIfAbsent(name, heading);
            }
        }
        return targets;
    }

    /** Headings of the same words are told apart by numbers, which generators count from 1. */
    private static void putNumbered(
            Map<String, Element> headings, Map<String, Integer> repeats, String name, Element heading) {
        int before = repeats.merge(name, 1, Integer::sum) - 1;
        headings.putIfAbsent(before == 0 ? name : name + "-" + before, heading);
    }

    private static String own(String name, Set<String> taken) {
        if (name.startsWith(PREFIX) && Sanitiser.isOwnId(name) && taken.add(name)) {
            return name;
        }
        StringBuilder id = new StringBuilder(PREFIX);
        name.codePoints()
                .limit(LONGEST - 8)
                .map(c -> Character.isLetterOrDigit(c) || c == '_' ? c : '-')
                .forEach(id::appendCodePoint);
        String base = id.toString();
        String free = base;
        for (int i = 2; !taken.add(free); i++) {
            free = base + "-" + i;
        }
        return free;
    }

    /** Gives the identifier to what begins there; says whether anything does. */
    private static boolean hold(Element target, String id) {
        int steps = 0;
        for (Node node = beginning(target); node != null && steps < FARTHEST; node = next(node), steps++) {
            if (node instanceof Element element && isHolder(element)) {
                if (Sanitiser.isOwnId(element.id())) {
                    element.prependChild(anchor(id));
                } else {
                    element.attr("id", id);
                }
                return true;
            }
            if (node.normalName().equals("img") || (node instanceof TextNode && !Tags.isBlank(node))) {
                node.before(anchor(id));
                return true;
            }
        }
        return false;
    }

    /** The heading that an anchor begins, or the anchor. */
    private static Element beginning(Element target) {
        Element parent = target.parent();
        boolean first = target.previousElementSibling() == null
                && (target.previousSibling() == null || Tags.isBlank(target.previousSibling()));
        return first && parent != null && Tags.HEADINGS.contains(parent.normalName()) ? parent : target;
    }

    private static boolean isHolder(Element element) {
        return HOLDERS.contains(element.normalName())
                || (element.normalName().equals("a") && element.hasAttr("href") && !Tags.isBlank(element));
    }

    private static Element anchor(String id) {
        return Tags.element("a").attr("id", id);
    }

    /** The next node in the order of the document. */
    private static @Nullable Node next(Node node) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node up = node;
        while (up != null && up.nextSibling() == null) {
            up = up.parent();
        }
        return up == null ? null : up.nextSibling();
    }
}
