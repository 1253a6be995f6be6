package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes blank lines between loose words for the ends of paragraphs, as WordPress and Movable Type do when they show a post: exports of
 * what was written there hold no {@code <p>}.
 */
final class BlankLines implements Rule {
    private static final String BLANK_LINE = "\n[ \t]*\n\\s*";

    @Override
    public String name() {
        return ParagraphBreaks.NAME;
    }

    @Override
    public int apply(Element body) {
        List<TextNode> loose = new ArrayList<>();
        for (TextNode text : Tree.texts(body)) {
            if (text.getWholeText().indexOf('\n') >= 0 && isLoose(text)) {
                loose.add(text);
            }
        }
        loose.forEach(BlankLines::part);
        return 0; // Counted with the other breaks, when the layout meets them.
    }

    /** Whether a text stands between paragraphs, where any are. */
    private static boolean isLoose(TextNode text) {
        String parent = text.parent() == null ? "" : text.parent().normalName();
        return parent.equals("blockquote") || Tags.BOXES.contains(parent);
    }

    private static void part(TextNode text) {
        String[] lines = text.getWholeText().split(BLANK_LINE, -1);
        if (lines.length == 1) {
            return;
        }
        boolean begins = lines[0].isBlank() && !isInline(text.previousSibling(), -1);
        boolean ends = lines[lines.length - 1].isBlank() && !isInline(text.nextSibling(), 1);
        int shown = 0;
        for (int i = begins ? 1 : 0; i < lines.length - (ends ? 1 : 0); i++) {
            if (shown > 0) {
                text.before(new Element("br"));
                text.before(new Element("br"));
            }
            text.before(new TextNode(lines[i]));
            shown++;
        }
        text.remove();
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
