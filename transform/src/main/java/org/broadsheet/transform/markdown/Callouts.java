package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Makes callouts of what GitHub and Obsidian write as a quotation whose first line is {@code [!NOTE]}, or {@code [!NOTE] Title}: nobody is
 * quoted there. Those that the parser has found are counted too.
 */
public final class Callouts implements Dialect {
    private static final Pattern OPENING = Pattern.compile("\\[!([A-Za-z][\\w-]{0,30})\\][+-]?(?:[ \\t]++(.*+))?");

    @Override
    public String name() {
        return "callout";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.contains("[!")
                || markdown.contains(":::")
                || markdown.contains("!!!")
                || markdown.contains("???");
    }

    @Override
    public Reading read(Node document) {
        List<BlockQuote> quotes = new ArrayList<>();
        StringBuilder unshown = new StringBuilder();
        int count = 0;
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof BlockQuote quote) {
                quotes.add(quote);
            } else if (node instanceof Callout callout) {
                unshown.append(callout.unshown()).append('\n');
                count++;
            }
        }
        for (BlockQuote quote : quotes) {
            count += read(quote, unshown) ? 1 : 0;
        }
        return new Reading(count, unshown.toString());
    }

    private static boolean read(BlockQuote quote, StringBuilder unshown) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return false;
        }
        Matcher opening = OPENING.matcher(text.getLiteral());
        boolean line = text.getNext() == null || text.getNext() instanceof SoftLineBreak;
        if (!line || !opening.matches()) {
            return false;
        }
        String title = opening.group(2) == null ? "" : opening.group(2).strip();
        unshown.append(title.isEmpty() ? "" : opening.group(1) + '\n');
        if (text.getNext() != null) {
            text.getNext().unlink();
        }
        text.unlink();
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        Callout callout = new Callout(title.isEmpty() ? Callout.named(opening.group(1)) : title, "");
        while (quote.getFirstChild() != null) {
            callout.appendChild(quote.getFirstChild());
        }
        quote.insertBefore(callout);
        quote.unlink();
        return true;
    }
}
