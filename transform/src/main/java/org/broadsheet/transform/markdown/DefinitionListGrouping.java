package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.transform.markdown.DefinitionList.Description;
import org.broadsheet.transform.markdown.DefinitionList.Term;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Makes lists of descriptions and the paragraphs before them, whose lines are the terms. */
final class DefinitionListGrouping implements PostProcessor {
    @Override
    public Node process(Node document) {
        List<Description> descriptions = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Description description) {
                descriptions.add(description);
            }
        }
        descriptions.forEach(DefinitionListGrouping::gather);
        descriptions.forEach(DefinitionListGrouping::tighten);
        return document;
    }

    private static void gather(Description description) {
        Node before = description.getPrevious();
        if (before instanceof DefinitionList list) {
            if (list.getLastChild() instanceof Description last) {
                takeLazyTerm(last, description, list);
            }
            list.appendChild(description);
            if (description.getFirstChild() == null) {
                description.unlink();
            }
        } else if (before instanceof Paragraph terms) {
            list(terms).appendChild(description);
        } else {
            release(description);
        }
    }

    /** The list that a paragraph of terms goes on with, or that begins with it. */
    private static DefinitionList list(Paragraph terms) {
        DefinitionList list;
        if (terms.getPrevious() instanceof DefinitionList before) {
            list = before;
        } else {
            list = new DefinitionList();
            terms.insertBefore(list);
        }
        Term term = new Term();
        for (Node node = terms.getFirstChild(); node != null; node = terms.getFirstChild()) {
            if (isBreak(node)) {
                list.appendChild(term);
                term = new Term();
                node.unlink();
            } else {
                term.appendChild(node);
            }
        }
        list.appendChild(term);
        terms.unlink();
        return list;
    }

    /** A term right below a description looks like one more line of it; but it is not indented like one. */
    private static void takeLazyTerm(Description last, Description next, DefinitionList list) {
        if (!(last.getLastChild() instanceof Paragraph paragraph)
                || paragraph.getSourceSpans().size() < 2
                || next.getSourceSpans().isEmpty()) {
            return;
        }
        List<SourceSpan> lines = paragraph.getSourceSpans();
        SourceSpan line = lines.get(lines.size() - 1);
        boolean adjacent =
                line.getLineIndex() + 1 == next.getSourceSpans().get(0).getLineIndex();
        Node lineBreak = lastBreak(paragraph);
        if (adjacent && line.getColumnIndex() < last.contentColumn() && lineBreak != null) {
            Term term = new Term();
            while (lineBreak.getNext() != null) {
                term.appendChild(lineBreak.getNext());
            }
            lineBreak.unlink();
            list.appendChild(term);
        }
    }

    private static @Nullable Node lastBreak(Paragraph paragraph) {
        Node node = paragraph.getLastChild();
        while (node != null && !isBreak(node)) {
            node = node.getPrevious();
        }
        return node;
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Its term turned out to be none, such as the definition of a link: it is text like any other. */
    private static void release(Description description) {
        if (description.getFirstChild() instanceof Paragraph paragraph) {
            paragraph.prependChild(new Text(": "));
        }
        while (description.getFirstChild() != null) {
            description.insertBefore(description.getFirstChild());
        }
        description.unlink();
    }

    /** A description of one paragraph is a line of text. */
    private static void tighten(Description description) {
        if (description.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
            while (only.getFirstChild() != null) {
                description.appendChild(only.getFirstChild());
            }
            only.unlink();
        }
    }
}
