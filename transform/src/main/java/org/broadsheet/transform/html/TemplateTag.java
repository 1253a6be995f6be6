package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Shows as code what is left of template tags in the text: shown on purpose by its writer, or torn. In a post made of this one it would
 * be a tag again.
 */
final class TemplateTag implements TextRule {
    private static final Pattern TAG = Pattern.compile("\\{\\{[^{}\\n]{0,300}}}|\\{%[^%{}\\n]{0,300}%}|\\{{2,8}|\\{%");

    @Override
    public String name() {
        return "template-tag";
    }

    @Override
    public boolean moves() {
        return true;
    }

    @Override
    public int apply(List<TextNode> texts, Repairs repairs) {
        Set<Element> parents = new LinkedHashSet<>();
        for (TextNode text : texts) {
            Element parent = text.parent();
            if (parent != null && hasTag(text) && !Tags.inCode(text)) {
                parents.add(parent);
            }
        }
        return parents.stream().mapToInt(TemplateTag::mark).sum();
    }

    /** Whether any may be left in a text or a body as written. */
    static boolean mayStandIn(String text) {
        return text.indexOf('[') >= 0 || hasBraces(text);
    }

    private static boolean hasBraces(String text) {
        return text.indexOf('{') >= 0 && (text.contains("{{") || text.contains("{%"));
    }

    private static boolean hasTag(TextNode node) {
        String text = node.getWholeText();
        return hasBraces(text)
                || (text.indexOf('[') >= 0 && !Shortcodes.inBrackets(text).isEmpty());
    }

    /** All children at once: one by one, among thousands of siblings each would cost as many steps. */
    private static int mark(Element parent) {
        List<Node> nodes = new ArrayList<>(parent.childNodeSize());
        int count = 0;
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text && hasTag(text)) {
                count += split(text.getWholeText(), nodes);
            } else {
                nodes.add(child);
            }
        }
        parent.empty();
        parent.appendChildren(nodes);
        return count;
    }

    private static int split(String text, List<Node> nodes) {
        int copied = 0;
        int count = 0;
        for (Shortcodes.Span tag : tags(text)) {
            if (tag.start() < copied) {
                continue;
            }
            if (tag.start() > copied) {
                nodes.add(new TextNode(text.substring(copied, tag.start())));
            }
            nodes.add(Tags.element("code").appendText(text.substring(tag.start(), tag.end())));
            copied = tag.end();
            count++;
        }
        if (copied < text.length()) {
            nodes.add(new TextNode(text.substring(copied)));
        }
        return count;
    }

    /** In the order in which they begin. */
    private static List<Shortcodes.Span> tags(String text) {
        List<Shortcodes.Span> tags = new ArrayList<>(Shortcodes.inBrackets(text));
        Matcher inBraces = TAG.matcher(text);
        while (inBraces.find()) {
            tags.add(new Shortcodes.Span(inBraces.start(), inBraces.end()));
        }
        tags.sort(Comparator.comparingInt(Shortcodes.Span::start));
        return tags;
    }
}
