package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.transform.html.Tree;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** {@code Source: <a>…</a>} as the last line of the whole post: it speaks of all quotations that nothing else explains. */
final class ClosingLine implements Scorer {
    private static final ViaLine VIA = new ViaLine();

    /**
     * The first line in brackets that shows the way and has no other quotation before it, without brackets where the quotation opens the
     * post and goes on in paragraphs that nothing marks; else the last of the post.
     */
    private static @Nullable Line line(Quotation quotation) {
        boolean opens = quotation.outer().previousElementSibling() == null;
        Element at = quotation.outer().nextElementSibling();
        while (at != null && !Quotation.isQuotation(at)) {
            if (at.normalName().equals("p") && (opens || opensBracket(at))) {
                Line line = quotation.article().line(at);
                String words = line.words();
                boolean leads = !words.isEmpty()
                        && ("[(".indexOf(words.charAt(0)) >= 0
                                || (opens && !line.links().isEmpty()));
                if (leads && line.mayBegin(Vocabulary.VIA) && VIA.clue(line) != null) {
                    return line;
                }
            }
            at = at.nextElementSibling();
        }
        return quotation.article().lastLine();
    }

    /** Whether its first sign is a bracket: what is cheaper to ask than for its words. */
    private static boolean opensBracket(Node node) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().stripLeading();
            return !words.isEmpty() && "[(".indexOf(words.charAt(0)) >= 0;
        }
        for (int i = 0; i < node.childNodeSize(); i++) {
            Node child = node.childNode(i);
            if (!(child instanceof TextNode blank) || !blank.isBlank()) {
                return opensBracket(child);
            }
        }
        return false;
    }

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = line(quotation);
        boolean nested = quotation.block().parent() != null
                && Tree.isIn(quotation.block().parent(), "blockquote");
        if (line == null || nested || line.equals(quotation.after())) {
            return List.of();
        }
        Clue clue = VIA.clue(line);
        return clue == null
                ? List.of()
                : List.of(new Clue(
                        "closing-line",
                        clue.text(),
                        0.7,
                        clue.url(),
                        clue.title(),
                        clue.author(),
                        clue.site(),
                        clue.published(),
                        null));
    }
}
