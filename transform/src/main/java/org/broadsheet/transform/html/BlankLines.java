package org.broadsheet.transform.html;

import java.util.ArrayList;
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
    /** Where text stands between paragraphs, where any are. */
    private static final Set<String> LOOSE = Tags.union(Tags.BOXES, Set.of("blockquote"));

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*+\\n\\s*+");

    @Override
    public String name() {
        return ParagraphBreaks.NAME;
    }

    @Override
    public int apply(Element body) {
        List<Element> parents = Tree.named(body, LOOSE);
        parents.add(body);
        boolean moved = false;
        for (Element parent : parents) {
            if (hasBlankLine(parent)) {
                part(parent);
                moved = true;
            }
        }
        if (moved) {
            Tree.moved(body);
        }
        return 0; // Counted with the other breaks, when the layout meets them.
    }

    /** Whether a text right in an element has any. */
    private static boolean hasBlankLine(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof TextNode text && hasBlankLine(text.getWholeText())) {
                return true;
            }
        }
        return false;
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
                parted.add(Tags.element("br"));
                parted.add(Tags.element("br"));
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
