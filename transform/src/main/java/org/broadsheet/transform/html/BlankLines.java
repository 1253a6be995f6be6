package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes blank lines between loose words for the ends of paragraphs, as WordPress and Movable Type do when they show a post: exports of
 * what was written there hold no {@code <p>}.
 */
final class BlankLines implements Rule {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*+\\n\\s*+");

    @Override
    public String name() {
        return ParagraphBreaks.NAME;
    }

    @Override
    public int apply(Element body) {
        Set<Element> parents = new LinkedHashSet<>();
        for (TextNode text : Tree.texts(body, '\n')) {
            if (isLoose(text) && hasBlankLine(text.getWholeText())) {
                parents.add(text.parent());
            }
        }
        if (!parents.isEmpty()) {
            parents.forEach(BlankLines::part);
            Tree.moved(body);
        }
        return 0; // Counted with the other breaks, when the layout meets them.
    }

    /** Whether a text stands between paragraphs, where any are. */
    private static boolean isLoose(TextNode text) {
        String parent = text.parent() == null ? "" : text.parent().normalName();
        return parent.equals("blockquote") || Tags.BOXES.contains(parent);
    }

    /** Whether the pattern finds any; looked for by hand, since hardly any text has one. */
    private static boolean hasBlankLine(String text) {
        for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
            int end = line + 1;
            while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** All in a parent at once: one by one, each of thousands would cost as many steps. */
    private static void part(Element parent) {
        List<Node> parted = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                part(text, parted);
            } else {
                parted.add(child);
            }
        }
        if (parted.size() > parent.childNodeSize()) {
            parent.empty();
            parent.appendChildren(parted);
        }
    }

    private static void part(TextNode text, List<Node> parted) {
        String[] lines = BLANK_LINE.split(text.getWholeText(), -1);
        boolean begins = lines[0].isBlank() && !isInline(text.previousSibling(), -1);
        boolean ends = lines[lines.length - 1].isBlank() && !isInline(text.nextSibling(), 1);
        if (lines.length - (begins ? 1 : 0) - (ends ? 1 : 0) < 2) {
            parted.add(text);
            return;
        }
        for (int i = begins ? 1 : 0; i < lines.length - (ends ? 1 : 0); i++) {
            if (i > (begins ? 1 : 0)) {
                parted.add(new Element("br"));
                parted.add(new Element("br"));
            }
            parted.add(new TextNode(lines[i]));
        }
    }

    /** Whether the line goes on beside a text. */
    private static boolean isInline(@Nullable Node beside, int direction) {
        Node next = beside;
        while (next instanceof TextNode && Tags.isBlank(next)) {
            next = direction < 0 ? next.previousSibling() : next.nextSibling();
        }
        return next != null && !next.normalName().equals("br") && !Tags.isBlock(next);
    }
}
