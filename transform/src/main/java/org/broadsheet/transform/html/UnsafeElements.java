package org.broadsheet.transform.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.FramePolicy;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes out what must not be in a page of ours: scripts and styles with their content, frames and plug-ins for a plain link
 * to what they showed, form controls for their words. Comments go too.
 */
final class UnsafeElements implements Rule {
    private static final Set<String> DROPPED = Tags.names(
            "script",
            "style",
            "template",
            "link",
            "meta",
            "base",
            "basefont",
            "bgsound",
            "param",
            "title",
            "noframes",
            "noembed",
            "frame",
            "keygen",
            "isindex",
            "col",
            "colgroup",
            "area",
            "command");
    /** Controls whose words stand apart from those beside them. */
    private static final Set<String> APART = Tags.names("option", "optgroup", "button", "select", "textarea", "label");

    private static final Pattern TAB = Pattern.compile("\\s(?:tab|timeline)\\s+([^@\\s][^@]{0,80}?)\\s*(?:@[\\w -]*)?");

    private static final Set<String> SHOWN = Tags.names("xmp", "listing", "plaintext");

    private static final Set<String> FRAMES = Tags.names("iframe", "object", "embed", "applet", "frame");
    private static final Set<String> UNSAFE = Tags.union(Tags.names("input", "svg", "math"), FRAMES, APART, DROPPED);

    private final FramePolicy frames;

    UnsafeElements(FramePolicy frames) {
        this.frames = frames;
    }

    @Override
    public String name() {
        return "unsafe-element";
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public int apply(Element body) {
        List<Node> others = Tree.others(body);
        List<Element> unsafe = Tree.named(body, UNSAFE);
        if (others.isEmpty() && unsafe.isEmpty()) {
            return 0;
        }
        boolean leavesAlone = unsafe.stream().allMatch(UnsafeElements::isDroppedLeaf);
        for (Node other : others) {
            leavesAlone &= !nameTab(other);
        }
        for (Node other : others) {
            if (other instanceof DataNode data && isShown(data)) {
                data.replaceWith(new TextNode(data.getWholeData()));
            }
        }
        Tree.remove(others);
        int count = 0;
        for (Element element : unsafe) {
            count += element.parent() != null && replace(element) ? 1 : 0;
        }
        if (leavesAlone) {
            Tree.changed(body, UNSAFE);
        } else {
            Tree.moved(body);
        }
        return count;
    }

    /** Hexo's themes name the parts of a box with tabs in comments: {@code <!-- tab macOS@icon -->}. */
    private static boolean nameTab(Node node) {
        if (node instanceof Comment comment && comment.getData().startsWith(" t")) {
            Matcher tab = TAB.matcher(comment.getData());
            if (tab.matches()) {
                Element line = Tags.element("p");
                line.appendElement("strong").text(tab.group(1));
                comment.before(line);
                return true;
            }
        }
        return false;
    }

    /** A script, a style, a reference in the head: nothing else goes with it. */
    private static boolean isDroppedLeaf(Element element) {
        return DROPPED.contains(element.normalName()) && element.firstElementChild() == null;
    }

    /** What stands in elements that HTML has given up was shown as it was written. */
    private static boolean isShown(DataNode data) {
        return data.parent() != null && SHOWN.contains(data.parent().normalName());
    }

    private boolean replace(Element element) {
        String name = element.normalName();
        if (name.equals("iframe")
                && !frames.allowed(Urls.web(element.attr("src"))).isEmpty()) {
            return false;
        }
        if (FRAMES.contains(name)) {
            replaceFrame(element);
            return true;
        }
        if (name.equals("input")) {
            element.replaceWith(new TextNode(value(element)));
            return false;
        }
        if (APART.contains(name)) {
            // Inside, not beside: among thousands of siblings each insertion would cost as many steps.
            element.prependChild(new TextNode(" "));
            element.appendChild(new TextNode(" "));
            if (name.equals("button") || name.equals("label")) {
                element.clearAttributes();
                Tags.rename(element, "span"); // It may hold more than words, where its end is missing.
            }
            if (name.equals("textarea")) { // Shown as it is written, and meant to be copied.
                Tags.rename(
                        element.clearAttributes(), element.wholeText().strip().indexOf('\n') < 0 ? "code" : "pre");
            }
            return false;
        }
        if (name.equals("svg") || name.equals("math")) {
            element.replaceWith(new TextNode(apart(element.text())));
            return true;
        }
        element.remove();
        return name.equals("script") || name.equals("style");
    }

    private static String value(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox" -> input.hasAttr("checked") ? "\u2611 " : "\u2610 ";
            case "hidden", "password", "image" -> "";
            default -> input.hasAttr("value") ? " " + input.attr("value") + " " : "";
        };
    }

    private static String apart(String words) {
        return words.isEmpty() ? "" : " " + words + " ";
    }

    /** Parts a link from words that stood right beside the frame. */
    private static void apart(Element link, Element frame) {
        Node before = link.previousSibling();
        if (before instanceof TextNode words ? !words.getWholeText().endsWith(" ") : before != null) {
            link.before(new TextNode(" "));
        }
        Node next = link.nextSibling();
        Node after = frame.equals(next) && !frame.hasText() ? frame.nextSibling() : next;
        if (after != null
                && !(after instanceof TextNode words && words.getWholeText().startsWith(" "))) {
            link.after(new TextNode(" "));
        }
    }

    /** A frame's address as a link beside the words that stood in it for browsers without. */
    private static void replaceFrame(Element frame) {
        String address = Urls.web(address(frame));
        if (!address.isEmpty()) {
            Element link = Tags.element("a").attr("href", address).appendText(address);
            Element outer = frame.closest("a");
            if (outer == null) {
                frame.before(link);
            } else {
                outer.after(link);
            }
            apart(link, frame);
        }
        if (frame.normalName().equals("iframe")) {
            frame.remove();
        } else {
            frame.unwrap();
        }
    }

    private static String address(Element frame) {
        for (String attribute : List.of("src", "data", "movie")) {
            if (frame.hasAttr(attribute)) {
                return frame.attr(attribute);
            }
        }
        Element movie = frame.selectFirst("> param[name=movie], > param[name=src]");
        return movie == null || frame.selectFirst("embed[src]") != null ? "" : movie.attr("value");
    }
}
