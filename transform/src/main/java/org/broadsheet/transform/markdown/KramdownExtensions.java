package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Kramdown's extensions: comments in {@code {::comment}} are nobody's reading; {@code {::nomarkdown}} and {@code {::options /}} are
 * instructions.
 */
public final class KramdownExtensions implements Dialect {
    private static final Pattern TAG =
            Pattern.compile("\\{::(?:nomarkdown|options)\\b[^{}]*+\\}|\\{:/(?:nomarkdown)?\\}");
    private static final String COMMENT = "{::comment}";
    private static final Pattern COMMENT_END = Pattern.compile("\\{:/(?:comment)?\\}\\s*+$");

    @Override
    public String name() {
        return "kramdown-extension";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.contains("{:");
    }

    @Override
    public Reading read(Node document) {
        List<Text> texts = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && text.getLiteral().contains("{:")) {
                texts.add(text);
            }
        }
        StringBuilder unshown = new StringBuilder();
        int count = 0;
        Node unended = null;
        for (Text text : texts) {
            Node block = text.getParent();
            boolean sibling = unended != null && block != null && unended.getParent() == block.getParent();
            boolean opens = !sibling && opensComment(text);
            boolean comment = opens && comment(block, unshown);
            // What does not end once does not end later either.
            unended = opens && !comment ? block : unended;
            count += comment || tags(text, unshown) ? 1 : 0;
        }
        return new Reading(count, unshown.toString());
    }

    private static boolean opensComment(Text text) {
        return text.getParent() instanceof Paragraph
                && text.getPrevious() == null
                && text.getLiteral().startsWith(COMMENT);
    }

    private static boolean comment(Node first, StringBuilder unshown) {
        Node last = last(first);
        if (last == null) {
            return false;
        }
        for (Node node = first; node != null; ) {
            Node next = node.equals(last) ? null : node.getNext();
            unshown.append(MarkdownNodes.words(node)).append('\n');
            node.unlink();
            node = next;
        }
        return true;
    }

    /** The block that ends with the end of the comment. */
    private static @Nullable Node last(Node first) {
        for (Node node = first; node instanceof Block; node = node.getNext()) {
            if (COMMENT_END.matcher(MarkdownNodes.words(node)).find()) {
                return node;
            }
        }
        return null;
    }

    private static boolean tags(Text text, StringBuilder unshown) {
        Matcher tag = TAG.matcher(text.getLiteral());
        if (!tag.find()) {
            return false;
        }
        tag.reset().results().forEach(found -> unshown.append(found.group()).append('\n'));
        text.setLiteral(tag.replaceAll(""));
        Node parent = text.getParent();
        if (text.getLiteral().isBlank()
                && parent instanceof Paragraph
                && parent.getFirstChild() == parent.getLastChild()) {
            parent.unlink();
        }
        return true;
    }
}
