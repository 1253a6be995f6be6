package org.broadsheet.transform.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What Obsidian shows to nobody but the writer: {@code %%a remark%%}. */
public final class UnseenRemarks implements Dialect {
    private static final String SIGN = "%%";

    @Override
    public String name() {
        return "unseen-remark";
    }

    @Override
    public boolean maybe(String markdown) {
        return InlinePairs.maybe(markdown, SIGN);
    }

    @Override
    public Reading read(Node document) {
        StringBuilder unshown = new StringBuilder();
        List<InlinePairs.Pair> pairs = InlinePairs.in(document, SIGN);
        for (InlinePairs.Pair pair : pairs) {
            while (pair.opening().getNext() != pair.closing() && pair.opening().getNext() != null) {
                Node unseen = pair.opening().getNext();
                unshown.append(MarkdownNodes.words(unseen)).append('\n');
                unseen.unlink();
            }
            if (pair.opening().getPrevious() instanceof Text before) { // The space behind is enough.
                before.setLiteral(before.getLiteral().stripTrailing());
            }
            pair.opening().unlink();
            pair.closing().unlink();
        }
        return new Reading(pairs.size(), unshown.toString());
    }
}
