package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Gives an attribution that ends the quotation's last paragraph a line of its own: {@code … they said. — Jane Doe}, or what
 * stands after its last line break. All scorers then find it in one place.
 */
final class AttributionTail {
    private static final int MAX_LENGTH = 160;
    private static final int MAX_NAME = 40;
    private static final Pattern DASH = Pattern.compile(
            "(?<=[.!?\u2026\"\u201d\u201c'\u2019)*\\]])\\s*(?:\u2014|\u2013|\u2015|--+|~)\\s*(?=\\S|$)"
                    + "|(?<=[.!?\u2026\"\u201d\u2019)*\\]])\\s+-\\s+(?=\\S|$)|(?<=[.!?\u2026\"\u201d])-(?=\\p{Lu}{2})|\\s+(?:\u2014|\u2013|\u2015|--+|~|-)\\s*(?=[\\p{Lu}{]|$)");
    private static final Pattern AT_START = Pattern.compile("^\\s*(?:\u2014|\u2013|\u2015|--+|~|-\\s)\\s*");

    private AttributionTail() {}

    static void part(Element block) {
        Element last = hasCaption(block) ? null : block.lastElementChild();
        if (last == null || !last.normalName().equals("p")) {
            return;
        }
        joinDate(last);
        last = block.lastElementChild();
        List<Node> tail = last == null ? List.of() : tail(last);
        if (last != null && !tail.isEmpty()) {
            Element line = Tags.element("p");
            Node before = tail.get(0).previousSibling();
            if (before != null && before.normalName().equals("br")) {
                before.remove();
            }
            last.after(line);
            tail.forEach(line::appendChild);
            Tree.moved(line);
            if (Words.of(last).isEmpty()) {
                last.remove();
            }
        }
    }

    /** Its attribution is known and stands in the figure's caption. */
    private static boolean hasCaption(Element block) {
        Element figure = block.parent();
        return figure != null && figure.hasClass("quote") && Tree.child(figure, "figcaption") != null;
    }

    /** A date that a paragraph break parted from its dash line. */
    private static void joinDate(Element last) {
        Element before = last.previousElementSibling();
        Element only = last.firstElementChild();
        boolean date = only != null
                && only.nextElementSibling() == null
                && only.normalName().equals("a")
                && Dates.is(Words.of(last));
        if (date && before != null && before.normalName().equals("p") && Dash.leads(Words.of(before))) {
            before.appendText(" ");
            new ArrayList<>(last.childNodes()).forEach(before::appendChild);
            last.remove();
            Tree.moved(before);
        }
    }

    /** The nodes of the attribution, the first text node split off where it begins; empty where there is none. */
    private static List<Node> tail(Element last) {
        List<Node> nodes = last.childNodes();
        int length = 0;
        for (int i = nodes.size() - 1; i >= 0 && length <= MAX_LENGTH; i--) {
            Node node = nodes.get(i);
            boolean named = isBareAddress(node) || isCited(node) || isSlantedName(node);
            if (i == nodes.size() - 1 && named && isSentenceEnd(node.previousSibling())) {
                return new ArrayList<>(List.of(node));
            }
            if (node.normalName().equals("br") && length > 0 && i > 0) {
                List<Node> rest = nodes.subList(i + 1, nodes.size());
                return isAttribution(rest, false) ? new ArrayList<>(rest) : List.of();
            }
            if (node instanceof TextNode text) {
                TextNode start = dash(text, i, nodes);
                start = start == null ? ClosingWords.in(text, nodes.subList(i + 1, nodes.size())) : start;
                if (start != null) {
                    return new ArrayList<>(last.childNodes().subList(start.siblingIndex(), last.childNodeSize()));
                }
                length += text.getWholeText().length();
            } else {
                String words = Words.of(node);
                boolean dashed = AT_START.matcher(words).find() && isAttribution(nodes.subList(i, nodes.size()), true);
                if (i > 0 && (dashed || ClosingWords.areReference(nodes.subList(i, nodes.size())))) {
                    return new ArrayList<>(nodes.subList(i, nodes.size()));
                }
                length += words.length();
            }
        }
        return List.of();
    }

    /** A link that shows nothing but its own address. */
    private static boolean isBareAddress(Node node) {
        return node instanceof Element link
                && link.normalName().equals("a")
                && link.text().startsWith("http")
                && link.attr("href").startsWith(link.text().replaceFirst("(?:\u2026|\\.\\.\\.)$", ""));
    }

    /** {@code <cite>Jane Doe</cite>}, which Markdown leaves on the line. */
    private static boolean isCited(Node node) {
        return node instanceof Element cite && cite.normalName().equals("cite") && isAttribution(List.of(cite), true);
    }

    /** {@code <em>Jane Doe</em>}: a person's name and no more. */
    private static boolean isSlantedName(Node node) {
        if (!(node instanceof Element slanted) || !slanted.normalName().equals("em")) {
            return false;
        }
        String words = slanted.text();
        Name name = words.length() > MAX_NAME ? null : Names.whole(words);
        return name != null && name.isPerson() && name.words().equals(words);
    }

    private static boolean isSentenceEnd(@Nullable Node before) {
        return before instanceof TextNode text && text.getWholeText().matches("(?s).*[.!?\u2026\"\u201d)\\]]\\s+");
    }

    private static @Nullable TextNode dash(TextNode text, int index, List<Node> nodes) {
        String words = text.getWholeText();
        if (!Dash.isIn(words)) {
            return null;
        }
        Matcher matcher = DASH.matcher(words);
        boolean sure = false;
        while (matcher.find()) {
            if (words.length() - matcher.start() <= MAX_LENGTH) {
                sure |= matcher.start() > 0;
                List<Node> rest = new ArrayList<>();
                rest.add(new TextNode(words.substring(matcher.start())));
                rest.addAll(nodes.subList(index + 1, nodes.size()));
                if (matcher.start() > 0 && isAttribution(rest, true)) {
                    return text.splitText(matcher.start());
                }
            }
        }
        boolean atStart = index > 0 && AT_START.matcher(words).find() && !sure;
        return atStart && isAttribution(nodes.subList(index, nodes.size()), true) ? text : null;
    }

    /** Whether the nodes, on a line of their own, would attribute the quotation. */
    private static boolean isAttribution(List<Node> nodes, boolean dashed) {
        Element line = Tags.element("p");
        nodes.forEach(node -> line.appendChild(node.clone()));
        Line read = Line.of(line);
        String words = read.words();
        if (words.isEmpty() || words.length() > MAX_LENGTH || closesQuotation(words)) {
            return false;
        }
        boolean linkAlone =
                read.links().size() == 1 && read.links().get(0).words().length() >= words.length() - 6;
        if (!dashed && !Dash.leads(words) && !linkAlone) {
            return false;
        }
        Clue clue = Attribution.read(read, Dash.length(words), "dash-line", 1);
        return clue != null && (clue.author() == null || dashless(words).length() <= MAX_LENGTH);
    }

    /** {@code — and got caught!"}: the mark at its end closes what somebody says above. */
    private static boolean closesQuotation(String words) {
        char last = words.charAt(words.length() - 1);
        return last == '\u201d' ? words.indexOf('\u201c') < 0 : last == '"' && words.indexOf('"') == words.length() - 1;
    }

    private static String dashless(String words) {
        return words.substring(Dash.length(words));
    }
}
