package org.broadsheet.transform.markdown;

import java.util.List;
import org.commonmark.node.Node;

/** Words that Obsidian, Typora and Pandoc mark as with a felt pen: {@code ==words==}. What programs compare has spaces or letters around it. */
public final class Highlights implements Dialect {
    private static final String SIGN = "==";

    @Override
    public String name() {
        return "highlight";
    }

    @Override
    public boolean maybe(String markdown) {
        return InlinePairs.maybe(markdown, SIGN);
    }

    @Override
    public Reading read(Node document) {
        List<InlinePairs.Pair> pairs = InlinePairs.in(document, SIGN);
        for (InlinePairs.Pair pair : pairs) {
            pair.opening().insertBefore(MarkdownNodes.tag("<mark>"));
            pair.closing().insertBefore(MarkdownNodes.tag("</mark>"));
            pair.opening().unlink();
            pair.closing().unlink();
        }
        return new Reading(pairs.size(), "");
    }
}
