package org.broadsheet.transform.html;

import java.util.Map;
import java.util.Set;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes the elements of Confluence's storage format as HTML, and remembers the words of those that show none. */
final class StorageElements {
    /** Elements that are for Confluence alone. */
    private static final Set<String> UNSHOWN =
            Set.of("ac:parameter", "ac:task-id", "ac:placeholder", "ac:adf-attribute", "ac:default-parameter");

    private static final Map<String, String> EMOTICONS = Map.ofEntries(
            Map.entry("smile", "\uD83D\uDE42"),
            Map.entry("sad", "\uD83D\uDE41"),
            Map.entry("cheeky", "\uD83D\uDE1B"),
            Map.entry("laugh", "\uD83D\uDE00"),
            Map.entry("wink", "\uD83D\uDE09"),
            Map.entry("thumbs-up", "\uD83D\uDC4D"),
            Map.entry("thumbs-down", "\uD83D\uDC4E"),
            Map.entry("information", "\u2139"),
            Map.entry("tick", "\u2714"),
            Map.entry("cross", "\u2716"),
            Map.entry("warning", "\u26A0"),
            Map.entry("light-on", "\uD83D\uDCA1"),
            Map.entry("yellow-star", "\u2B50"),
            Map.entry("heart", "\u2764"));

    private final StringBuilder unshown = new StringBuilder();

    /** The words that are not shown. */
    String unshown() {
        return unshown.toString();
    }

    /** What stands in an element. */
    String html(Element parent) {
        StringBuilder html = new StringBuilder();
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                html.append(Entities.escape(text.getWholeText()));
            } else if (child instanceof Element element) {
                html.append(element(element));
            }
        }
        return html.toString();
    }

    private String element(Element element) {
        String name = element.normalName();
        if (UNSHOWN.contains(name)) {
            return unshown(element);
        }
        return switch (name) {
            case "ac:structured-macro", "ac:macro" -> new StorageMacro(element, this).html();
            case "ac:link" -> link(element);
            case "ac:image" -> image(element);
            case "ac:emoticon" -> emoticon(element);
            case "ac:task-list" -> "<ul>" + html(element) + "</ul>";
            case "ac:task" -> "<li>" + html(element) + "</li>";
            case "ac:task-status" -> unshown(element) + (element.text().equals("complete") ? "\u2611 " : "\u2610 ");
            case "ac:adf-node" -> element.nextElementSibling() == null ? html(element) : unshown(element);
            default -> name.startsWith("ac:") || name.startsWith("ri:") ? html(element) : same(element);
        };
    }

    /** Nothing, where words are none of the post's. */
    String unshown(Element element) {
        unshown.append(element.wholeText()).append('\n');
        return "";
    }

    private String same(Element element) {
        Element shell = element.shallowClone();
        String tags = shell.outerHtml();
        int end = tags.indexOf("</");
        return end < 0 && element.childNodeSize() > 0
                ? "<" + element.tagName() + ">" + html(element) + "</" + element.tagName() + ">"
                : end < 0 ? tags : tags.substring(0, end) + html(element) + tags.substring(end);
    }

    /** Pages of a wiki have no address outside it: of a link to one, the words are shown. */
    private String link(Element link) {
        Element target = first(link, "ri:");
        Element body = first(link, "ac:");
        String page = target == null ? "" : target.attr("ri:content-title");
        String file = target == null ? "" : target.attr("ri:filename");
        String address = target == null ? "" : target.attr("ri:value");
        String anchor = link.attr("ac:anchor");
        String href = !file.isEmpty() ? file : !address.isEmpty() ? address : anchor.isEmpty() ? "" : "#" + anchor;
        boolean isPage = target != null && file.isEmpty() && address.isEmpty();
        String unnamed = target != null && target.normalName().equals("ri:user") ? "somebody" : "a page of the wiki";
        String named = !page.isEmpty() ? page : isPage ? unnamed : href;
        String words = body == null || !body.hasText() ? Entities.escape(named) : html(body);
        return isPage || href.isEmpty() ? words : "<a href=\"" + attribute(href) + "\">" + words + "</a>";
    }

    private String image(Element image) {
        Element source = first(image, "ri:");
        if (source == null) {
            return "";
        }
        String address = source.hasAttr("ri:filename") ? source.attr("ri:filename") : source.attr("ri:value");
        Element shown = Tags.element("img").attr("src", address).attr("alt", image.attr("ac:alt"));
        if (image.hasAttr("ac:title")) {
            shown.attr("title", image.attr("ac:title"));
        }
        Element caption = image.selectFirst("ac|caption");
        return caption == null
                ? shown.outerHtml()
                : "<figure>" + shown.outerHtml() + "<figcaption>" + html(caption) + "</figcaption></figure>";
    }

    private static String emoticon(Element emoticon) {
        String fallback = emoticon.attr("ac:emoji-fallback");
        return Entities.escape(fallback.isEmpty() ? EMOTICONS.getOrDefault(emoticon.attr("ac:name"), "") : fallback);
    }

    /** The first child of a name space, or null. */
    static @Nullable Element first(Element parent, String prefix) {
        for (Element child : parent.children()) {
            if (child.normalName().startsWith(prefix)) {
                return child;
            }
        }
        return null;
    }

    static String attribute(String value) {
        return Entities.escape(value).replace("\"", "&quot;");
    }

    static String note(String what) {
        return "<small>" + Shortcodes.NOT_SHOWN + Entities.escape(what) + "</small>";
    }
}
