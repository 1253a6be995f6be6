package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Makes callouts of what GitHub and Obsidian write as a quotation whose first line is {@code [!NOTE]}, or {@code [!NOTE] Title}: nobody is
 * quoted there, but in {@code [!quote]}. Those that the parser has found are counted too.
 */
public final class Callouts implements Dialect {
    private static final Set<String> QUOTING = Set.of("quote", "cite");
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
        if (!opening.matches()) {
            return false;
        }
        text.setLiteral(opening.group(2) == null ? "" : opening.group(2));
        String title = title(first).strip();
        String kind = opening.group(1);
        unshown.append(title.isEmpty() ? "" : kind + '\n');
        if (QUOTING.contains(kind.toLowerCase(Locale.ROOT))) {
            source(quote, title, kind, unshown);
            return true;
        }
        Callout callout = new Callout(title.isEmpty() ? Callout.named(kind) : title, "");
        while (quote.getFirstChild() != null) {
            callout.appendChild(quote.getFirstChild());
        }
        quote.insertBefore(callout);
        quote.unlink();
        return true;
    }

    /** The words of the first line, which leaves the paragraph; the paragraph goes too if it held nothing else. */
    private static String title(Paragraph paragraph) {
        StringBuilder title = new StringBuilder();
        boolean inLine = true;
        while (inLine && paragraph.getFirstChild() != null) {
            Node node = paragraph.getFirstChild();
            inLine = !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak);
            title.append(inLine ? MarkdownNodes.words(node) : "");
            node.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        return title.toString();
    }

    /** Somebody is quoted there, and the title says who. */
    private static void source(BlockQuote quote, String title, String kind, StringBuilder unshown) {
        if (title.isEmpty()) {
            unshown.append(kind).append('\n');
            return;
        }
        Paragraph line = new Paragraph();
        line.appendChild(new Text("\u2014 " + title));
        quote.appendChild(line);
    }
}
