package org.broadsheet.transform.html;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Fills block quotes that consist of a single empty {@code >} with the lines right below it, up to the first blank one. Older
 * Markdown, kramdown among it, reads them as quoted; CommonMark lets an empty quote end at once. A quote that has words of its own
 * keeps its end: there the author answers below the last {@code >}.
 */
final class LazyQuotes extends AbstractVisitor {
    private LazyQuotes() {}

    static void fill(Node document) {
        document.accept(new LazyQuotes());
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() == null && quote.getParent() instanceof Document) {
            int line = lastLine(quote);
            Node next = quote.getNext();
            while (next != null && line >= 0 && firstLine(next) == line + 1 && !(next instanceof BlockQuote)) {
                Node after = next.getNext();
                line = lastLine(next);
                quote.appendChild(next);
                next = after;
            }
        }
        visitChildren(quote);
    }

    private static int firstLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.get(0).getLineIndex();
    }

    private static int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.get(spans.size() - 1).getLineIndex();
    }
}
