package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.transform.html.Tree;

/** {@code Source: <a>…</a>} as the last line of the whole post: it speaks of all quotations that nothing else explains. */
final class ClosingLine implements Scorer {
    private static final ViaLine VIA = new ViaLine();

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.article().lastLine();
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
