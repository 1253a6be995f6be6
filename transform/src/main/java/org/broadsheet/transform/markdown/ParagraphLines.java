package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/**
 * Paragraphs of an export that lost its blank lines: each stands on a line of its own, and Markdown joins them into one. They show by
 * three signs together: lines are longer than anybody wraps them, they end where a sentence ends, and they hold several sentences; a
 * writer who gives each sentence a line has one in each.
 */
public final class ParagraphLines implements Dialect {
    /** Characters of a line, on average; wrapped text has 60 to 120. */
    private static final int LONG = 150;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026:][\"'\u201d\u2019)\\]]*+$");
    private static final Pattern NEXT_SENTENCE =
            Pattern.compile("[.!?\u2026][\"'\u201d\u2019)\\]]*+\\s+[\"'\u201c\u2018(\\[]*+\\p{Lu}");

    @Override
    public String name() {
        return "paragraph-line";
    }

    @Override
    public boolean maybe(String markdown) {
        for (int start = 0, end; (end = markdown.indexOf('\n', start)) >= 0; start = end + 1) {
            if (end - start >= LONG && end + 1 < markdown.length() && markdown.charAt(end + 1) > ' ') {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reading read(Node document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Paragraph paragraph && areParagraphs(lines(paragraph))) {
                paragraphs.add(paragraph);
            }
        }
        return new Reading(paragraphs.stream().mapToInt(ParagraphLines::divide).sum(), "");
    }

    /** The words of each line; of none where a writer broke one on purpose. */
    private static List<String> lines(Paragraph paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HardLineBreak) {
                return List.of();
            } else if (node instanceof SoftLineBreak) {
                lines.add(line.toString().strip());
                line.setLength(0);
            } else {
                line.append(MarkdownNodes.words(node));
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static boolean areParagraphs(List<String> lines) {
        int last = lines.size() - 1;
        if (last < 1 || lines.stream().mapToInt(String::length).sum() < LONG * lines.size()) {
            return false;
        }
        // One of three may be a single sentence, as paragraphs are now and then.
        long several = lines.stream()
                .filter(line -> NEXT_SENTENCE.matcher(line).find())
                .count();
        return several >= Math.max(2, last)
                && lines.subList(0, last).stream()
                        .allMatch(line -> SENTENCE_END.matcher(line).find());
    }

    private static int divide(Paragraph paragraph) {
        List<Paragraph> following = new ArrayList<>();
        Node node = paragraph.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof SoftLineBreak) {
                following.add(new Paragraph());
                node.unlink();
            } else if (!following.isEmpty()) {
                following.get(following.size() - 1).appendChild(node);
            }
            node = next;
        }
        Node place = place(paragraph);
        for (Paragraph next : following) {
            place.insertAfter(next);
            place = next;
        }
        return following.size();
    }

    /** What the following paragraphs stand behind: in a list, lines that are not indented are none of its item's. */
    private static Node place(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem item) || !(item.getParent() instanceof ListBlock list)) {
            return paragraph;
        }
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (!(list.getParent() instanceof Document)
                || paragraph.getNext() != null
                || spans.size() < 2
                || spans.get(1).getColumnIndex() > 0) {
            list.setTight(false);
            return paragraph;
        }
        if (item.getNext() != null) {
            list.insertAfter(rest(list, item));
        }
        return list;
    }

    /** A list of the items behind one. */
    private static ListBlock rest(ListBlock list, ListItem item) {
        ListBlock rest = new BulletList();
        if (list instanceof OrderedList ordered) {
            OrderedList numbered = new OrderedList();
            int before = 1;
            for (Node node = item; node.getPrevious() != null; node = node.getPrevious()) {
                before++;
            }
            Integer first = ordered.getMarkerStartNumber();
            numbered.setMarkerStartNumber((first == null ? 1 : first) + before);
            rest = numbered;
        }
        rest.setTight(list.isTight());
        while (item.getNext() != null) {
            rest.appendChild(item.getNext());
        }
        return rest;
    }
}
