package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes attribute lists for markup where a dialect would: behind a heading, right behind a link, an image, code or emphasis, on a line of
 * their own, at the end of a paragraph, and, with kramdown's colon, at the start of a list item. Titles and languages are kept; classes and
 * names of a theme mean nothing here. Elsewhere, {@code {.extension}} is a word in braces.
 */
public final class AttributeLists implements Dialect {
    private static final Pattern START = Pattern.compile(AttributeList.ANY);
    private static final Pattern START_OF_ITEM = Pattern.compile(AttributeList.KRAMDOWN);
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*+(" + AttributeList.ANY + "|" + AttributeList.DEFINITION + ")[ \\t]*+");
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\w!])\\[([^\\[\\]]{0,300}+)\\](\\{[.#][A-Za-z][\\w .#:=\"'-]{0,100}+\\})");
    private static final Pattern END_OF_HEADING =
            Pattern.compile("(?:[ \\t]++#++)?[ \\t]*+(" + AttributeList.ANY + ")[ \\t]*+$");
    private static final Pattern END_OF_PARAGRAPH =
            Pattern.compile("(?<![:=,\\s])[ \\t]++(" + AttributeList.ANY + ")[ \\t]*+$");

    @Override
    public String name() {
        return "attribute-list";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.indexOf('{') >= 0;
    }

    @Override
    public Reading read(Node document) {
        List<Text> texts = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && text.getLiteral().indexOf('{') >= 0) {
                texts.add(text);
            }
        }
        Lists lists = new Lists();
        texts.forEach(lists::read);
        return lists.count == 0 ? Reading.NONE : new Reading(lists.count, lists.unshown.toString());
    }

    /** Those of one document. */
    private static final class Lists {
        private final StringBuilder unshown = new StringBuilder();
        private int count;

        void read(Text text) {
            if (text.getParent() == null) {
                return;
            }
            if (isElement(text.getPrevious())) {
                take(START, text, text.getPrevious());
            } else if (text.getPrevious() == null && isStartOfItem(text)) {
                take(START_OF_ITEM, text, text.getParent());
            }
            if (text.getLiteral().contains("]{")) {
                unbracket(text);
            }
            Matcher line = LINE.matcher(text.getLiteral());
            if (isRow(text) && line.matches()) {
                found(line.group(1));
                text.getParent().getParent().unlink();
                return;
            }
            if (startsLine(text) && endsLine(text) && line.matches()) {
                found(line.group(1));
                line(text, new AttributeList(line.group(1)));
            } else if (text.getNext() == null && text.getParent() instanceof Heading) {
                cut(END_OF_HEADING, text);
            } else if (text.getNext() == null && text.getParent() instanceof Paragraph) {
                cut(END_OF_PARAGRAPH, text);
            }
        }

        /** Pandoc's words with a class or a name: {@code [these]{.smallcaps}}, {@code []{#tides}}. */
        private void unbracket(Text text) {
            text.setLiteral(SPAN.matcher(text.getLiteral()).replaceAll(span -> {
                found(span.group(2));
                return Matcher.quoteReplacement(span.group(1));
            }));
        }

        private void found(String list) {
            unshown.append(list).append('\n');
            count++;
        }

        /** Lists at the start of a text belong to what stands before it. */
        private void take(Pattern list, Text text, Node owner) {
            Matcher start = list.matcher(text.getLiteral());
            int end = 0;
            while (start.region(end, text.getLiteral().length()).lookingAt()) {
                found(start.group());
                describe(owner, new AttributeList(start.group()));
                end = start.end();
            }
            text.setLiteral(text.getLiteral().substring(end));
        }

        private void cut(Pattern end, Text text) {
            Matcher list = end.matcher(text.getLiteral());
            if (list.find()) {
                found(list.group(1));
                anchor(text.getParent(), new AttributeList(list.group(1)));
                text.setLiteral(text.getLiteral().substring(0, list.start()));
            }
        }

        /** A line of its own describes its block, or the one before. */
        private void line(Text text, AttributeList list) {
            Node parent = text.getParent();
            boolean alone = text.getPrevious() == null && text.getNext() == null;
            Node before = alone ? parent.getPrevious() : parent;
            if (list.isTableOfContents() && before != null) {
                takeOut(before);
            }
            if (alone && parent instanceof Paragraph) {
                describe(before, list);
                parent.unlink();
            } else if (alone) {
                text.setLiteral("");
            } else {
                anchor(parent, list);
                (text.getPrevious() == null ? text.getNext() : text.getPrevious()).unlink();
                text.unlink();
            }
        }

        /** A list of one line holds the place of a table of contents; whatever else stands in it is the writer's. */
        private void takeOut(Node placeholder) {
            Node line = placeholder instanceof ListBlock
                    ? placeholder.getFirstChild().getFirstChild()
                    : placeholder;
            if (!(line instanceof Paragraph)
                    || !(line.getParent() instanceof ListItem item)
                    || item.getParent().getFirstChild() != item.getParent().getLastChild()) {
                return;
            }
            unshown.append(MarkdownNodes.words(line)).append('\n');
            line.unlink();
            if (item.getFirstChild() == null) {
                item.getParent().unlink();
            }
        }
    }

    private static boolean isStartOfItem(Text text) {
        return text.getParent() instanceof Paragraph paragraph
                && paragraph.getPrevious() == null
                && paragraph.getParent() instanceof ListItem;
    }

    private static boolean isElement(@Nullable Node node) {
        return node instanceof Link
                || node instanceof Image
                || node instanceof Code
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof CustomNode
                || (node instanceof HtmlInline html && html.getLiteral().startsWith("</"));
    }

    /** Whether a text is all that stands in a row of a table: a line behind the table, which GitHub's syntax takes for one more. */
    private static boolean isRow(Text text) {
        if (!(text.getParent() instanceof TableCell cell)
                || text.getPrevious() != null
                || text.getNext() != null
                || cell.getPrevious() != null
                || cell.getParent().getNext() != null) {
            return false;
        }
        for (Node other = cell.getNext(); other != null; other = other.getNext()) {
            if (other.getFirstChild() != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsLine(Node node) {
        return node.getPrevious() == null ? node.getParent() instanceof Block : isBreak(node.getPrevious());
    }

    private static boolean endsLine(Node node) {
        return node.getNext() == null ? node.getParent() instanceof Block : isBreak(node.getNext());
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Where links of the post may lead: an anchor at the beginning, or before what stands in a line. */
    private static void anchor(@Nullable Node owner, AttributeList list) {
        if (owner == null || list.id().isEmpty()) {
            return;
        }
        HtmlInline anchor = new HtmlInline();
        anchor.setLiteral("<a name=\"" + list.id() + "\"></a>");
        if (owner instanceof Heading || owner instanceof Paragraph) {
            owner.prependChild(anchor);
        } else if (!(owner instanceof Block)) {
            owner.insertBefore(anchor);
        }
    }

    private static void describe(@Nullable Node owner, AttributeList list) {
        anchor(owner, list);
        if (owner instanceof Link link
                && link.getTitle() == null
                && !list.title().isEmpty()) {
            link.setTitle(list.title());
        } else if (owner instanceof Image image
                && image.getTitle() == null
                && !list.title().isEmpty()) {
            image.setTitle(list.title());
        } else if (owner instanceof IndentedCodeBlock code && !list.language().isEmpty()) {
            FencedCodeBlock fenced = new FencedCodeBlock();
            fenced.setInfo(list.language());
            fenced.setLiteral(code.getLiteral());
            code.insertBefore(fenced);
            code.unlink();
        } else if (owner instanceof FencedCodeBlock code
                && (code.getInfo() == null || code.getInfo().isBlank())
                && !list.language().isEmpty()) {
            code.setInfo(list.language());
        }
    }
}
