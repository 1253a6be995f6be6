package org.broadsheet.transform.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Gives back to raw HTML what CommonMark takes for code: indented tags below a blank line in an element that is not ended yet. For
 * kramdown, and so for most blogs of Jekyll, all up to the end tag is HTML. Indented lines that neither begin with a tag nor end what
 * they stand in may be code, and so is all in an element that by its class shows some.
 */
final class IndentedMarkup {
    static final String NAME = "indented-markup";

    /** Elements that nobody leaves open on purpose. What {@code details} holds is Markdown, samples of HTML among it. */
    private static final Set<String> HOLDERS = Tags.names(
            "div",
            "table",
            "ul",
            "ol",
            "dl",
            "figure",
            "section",
            "article",
            "aside",
            "center",
            "blockquote",
            "nav",
            "header",
            "footer",
            "main",
            "form",
            "fieldset",
            "details");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]{0,2000})>");
    private static final Pattern SHOWS_CODE =
            Pattern.compile("highlight|code|sample|example|snippet|terminal|lang", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("\\s*</?[a-zA-Z][^<>]{0,2000}>");

    private final Deque<String> open = new ArrayDeque<>();
    private final List<IndentedCodeBlock> pending = new ArrayList<>();
    private int count;

    private IndentedMarkup() {}

    /** Makes HTML of it, and says in how many places. */
    static int read(Node document) {
        return mayHave(document) ? new IndentedMarkup().readAll(document) : 0;
    }

    private static boolean mayHave(Node document) {
        boolean html = false;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            html = html || node instanceof HtmlBlock;
            if (html
                    && node instanceof IndentedCodeBlock code
                    && code.getLiteral().indexOf('<') >= 0) {
                return true;
            }
        }
        return false;
    }

    private int readAll(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof HtmlBlock html) {
                tags(html.getLiteral());
            } else if (node instanceof IndentedCodeBlock code && isMarkup(code)) {
                pending.add(code);
                tags(code.getLiteral());
            } else if (node instanceof Paragraph && !open.isEmpty()) {
                tagsIn(node);
            }
            node = next;
        }
        return count;
    }

    private boolean isMarkup(IndentedCodeBlock code) {
        if (open.isEmpty() || open.contains("details")) {
            return false;
        }
        String text = code.getLiteral();
        return MARKUP.matcher(text).lookingAt()
                || (text.contains("</" + open.peek()) && TagBalance.of(text) == TagBalance.TORN);
    }

    private void tagsIn(Node paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline tag) {
                tags(tag.getLiteral());
            }
        }
    }

    private void tags(String html) {
        if (html.startsWith("<!--") || html.startsWith("<pre") || html.startsWith("<script")) {
            return;
        }
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!HOLDERS.contains(name) || tag.group(3).endsWith("/")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(SHOWS_CODE.matcher(tag.group(3)).find() ? "details" : name);
            } else if (!open.isEmpty()) {
                open.pop();
                close();
            }
        }
    }

    /** What stood in an element that has ended now was its markup. */
    private void close() {
        if (open.isEmpty()) {
            pending.forEach(IndentedMarkup::unlock);
            count += pending.size();
            pending.clear();
        }
    }

    private static void unlock(IndentedCodeBlock code) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(code.getLiteral().stripTrailing());
        html.setSourceSpans(code.getSourceSpans());
        code.insertBefore(html);
        code.unlink();
    }
}
