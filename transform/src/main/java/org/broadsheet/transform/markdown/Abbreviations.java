package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.nodes.Entities;

/**
 * Abbreviations as Markdown Extra and kramdown have them: a line {@code *[GMT]: Greenwich Mean Time} anywhere explains each {@code GMT} in
 * the text, and is not shown itself.
 */
public final class Abbreviations implements Dialect {
    private static final Pattern DEFINITION = Pattern.compile("\\*\\[([^\\[\\]]{1,80})\\]:[ \\t]*+(.*+)");
    private static final String MARK = "*[";
    /** Each is looked for everywhere. */
    private static final int MOST = 100;

    @Override
    public String name() {
        return "abbreviation";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.contains(MARK);
    }

    @Override
    public Reading read(Node document) {
        List<Text> starts = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && text.getLiteral().startsWith(MARK) && startsLine(text)) {
                starts.add(text);
            }
        }
        Map<String, String> meanings = new HashMap<>();
        StringBuilder unshown = new StringBuilder();
        for (Text start : starts) {
            Matcher definition = DEFINITION.matcher(start.getLiteral());
            if (meanings.size() < MOST && definition.matches()) {
                String meaning = (definition.group(2) + takeLine(start)).strip();
                unshown.append(definition.group(1)).append(' ').append(meaning).append('\n');
                meanings.putIfAbsent(definition.group(1), meaning);
            }
        }
        return meanings.isEmpty()
                ? Reading.NONE
                : new Reading(explain(document, meanings) + meanings.size(), unshown.toString());
    }

    private static boolean startsLine(Text text) {
        return text.getParent() instanceof Paragraph
                && (text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak);
    }

    /** Takes the line of a definition out of its paragraph and says what else stands in it. */
    private static String takeLine(Text start) {
        StringBuilder rest = new StringBuilder();
        Node paragraph = start.getParent();
        Node next = start.getNext();
        while (next != null && !(next instanceof SoftLineBreak)) {
            Node after = next.getNext();
            rest.append(MarkdownNodes.words(next));
            next.unlink();
            next = after;
        }
        Node lineBreak = next == null ? start.getPrevious() : next;
        if (lineBreak != null) {
            lineBreak.unlink();
        }
        start.unlink();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        return rest.toString();
    }

    private static int explain(Node document, Map<String, String> meanings) {
        Pattern any = Pattern.compile(meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_])(?:", ")(?![\\p{L}\\p{N}_])")));
        List<Text> texts = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && any.matcher(text.getLiteral()).find()) {
                texts.add(text);
            }
        }
        return texts.stream().mapToInt(text -> explain(text, any, meanings)).sum();
    }

    private static int explain(Text text, Pattern any, Map<String, String> meanings) {
        String words = text.getLiteral();
        Matcher term = any.matcher(words);
        int copied = 0;
        int count = 0;
        while (term.find()) {
            text.insertBefore(new Text(words.substring(copied, term.start())));
            text.insertBefore(
                    MarkdownNodes.tag("<abbr title=\"" + Entities.escape(meanings.get(term.group())) + "\">"));
            text.insertBefore(new Text(term.group()));
            text.insertBefore(MarkdownNodes.tag("</abbr>"));
            copied = term.end();
            count++;
        }
        text.setLiteral(words.substring(copied));
        return count;
    }
}
