package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * {@code ###Heading}: Markdown before CommonMark asked for no space behind the marks. A single one may be a hashtag and stays, and so do
 * several in a line.
 */
public final class TightHeadings implements Dialect {
    private static final Pattern HEADING = Pattern.compile("(#{2,6})(?=\\p{L})(?!.* #)");
    private static final Pattern CLOSING = Pattern.compile("#+\\s*$");

    @Override
    public String name() {
        return "tight-heading";
    }

    @Override
    public boolean maybe(String markdown) {
        if (markdown.contains("\\#")) {
            return false; // Who escapes the marks has none by mistake.
        }
        for (int at = markdown.indexOf("##"); at >= 0; at = markdown.indexOf("##", at)) {
            int end = at;
            while (end < markdown.length() && markdown.charAt(end) == '#') {
                end++;
            }
            if (end < markdown.length() && Character.isLetter(markdown.charAt(end))) {
                return true;
            }
            at = end;
        }
        return false;
    }

    @Override
    public Reading read(Node document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Paragraph paragraph
                    && (node.getParent() instanceof Document || node.getParent() instanceof BlockQuote)) {
                paragraphs.add(paragraph);
            }
        }
        return new Reading((int) paragraphs.stream().filter(TightHeadings::read).count(), "");
    }

    private static boolean read(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Text text)) {
            return false;
        }
        Matcher marks = HEADING.matcher(text.getLiteral());
        if (!marks.lookingAt()) {
            return false;
        }
        text.setLiteral(text.getLiteral().substring(marks.end()));
        Heading heading = new Heading();
        heading.setLevel(marks.end());
        heading.setSourceSpans(paragraph.getSourceSpans().subList(0, 1));
        paragraph.insertBefore(heading);
        Node node = text;
        while (node != null && !(node instanceof SoftLineBreak)) {
            Node next = node.getNext();
            heading.appendChild(node);
            node = next;
        }
        if (heading.getLastChild() instanceof Text last) {
            last.setLiteral(CLOSING.matcher(last.getLiteral()).replaceFirst("").stripTrailing());
        }
        if (node == null) {
            paragraph.unlink();
        } else {
            node.unlink();
        }
        return true;
    }
}
