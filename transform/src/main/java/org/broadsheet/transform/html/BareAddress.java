package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Makes a link of an address that stands in the text of a post in HTML, as Markdown does (GitHub's "extended autolinks", by the
 * same library). Not in code or between quotation marks, where it is a name more often than a place; not of one that goes on in another
 * element or that no reader could follow: {@code http://localhost/}, {@code http://.../}, {@code http://host/{id}}.
 */
final class BareAddress implements Rule {
    private static final LinkExtractor ADDRESSES =
            LinkExtractor.builder().linkTypes(Set.of(LinkType.URL)).build();
    private static final Pattern REACHABLE =
            Pattern.compile("https?://(?:[\\p{L}\\d_-]+\\.)+\\p{L}{2,}(?:[:/?#][^{}]*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CLOSED =
            Tags.names("a", "pre", "code", "kbd", "samp", "var", "button", "textarea");

    @Override
    public String name() {
        return "bare-address";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (TextNode text : Tree.texts(body, ':')) {
            count += text.getWholeText().contains("://") && isOpen(text) ? link(text) : 0;
        }
        return count;
    }

    private static boolean isOpen(TextNode text) {
        for (Node up = text.parent(); up != null; up = up.parent()) {
            if (CLOSED.contains(up.normalName())) {
                return false;
            }
        }
        return true;
    }

    private static int link(TextNode node) {
        String text = node.getWholeText();
        List<Node> parts = new ArrayList<>();
        int count = 0;
        for (Span span : ADDRESSES.extractSpans(text)) {
            String part = text.substring(span.getBeginIndex(), span.getEndIndex());
            boolean link = span instanceof LinkSpan && REACHABLE.matcher(part).matches() && isWhole(node, text, span);
            parts.add(
                    link
                            ? Tags.element("a")
                                    .attr("href", LinkAddress.mended(part))
                                    .text(part)
                            : new TextNode(part));
            count += link ? 1 : 0;
        }
        if (count > 0) {
            parts.forEach(node::before);
            node.remove();
            if (parts.get(0) instanceof Element link) {
                LinkAddress.partFromWord(link); // Of the text before, from which nothing but a torn tag parted it.
            }
        }
        return count;
    }

    /** Whether the address ends where the span does, and nothing says that it is no address of a page. */
    private static boolean isWhole(TextNode node, String text, Span span) {
        int start = span.getBeginIndex();
        boolean named = "\"'".indexOf(before(node, text, start)) >= 0 || text.startsWith("](", start - 2);
        boolean torn = span.getEndIndex() == text.length() && goesOn(node.nextSibling());
        return !named && !torn && (start > 0 || !goesOn(node.previousSibling()));
    }

    /** The character before a place, in the same line; a space where there is none. */
    private static char before(TextNode node, String text, int at) {
        if (at > 0) {
            return text.charAt(at - 1);
        }
        Node first = node;
        Node parent = node.parent();
        while (first.previousSibling() == null && parent != null && !Tags.isBlock(parent)) {
            first = parent;
            parent = first.parent();
        }
        return first.previousSibling() instanceof TextNode words
                        && !words.getWholeText().isEmpty()
                ? words.getWholeText().charAt(words.getWholeText().length() - 1)
                : ' ';
    }

    private static boolean goesOn(@Nullable Node beside) {
        return beside instanceof Element element
                && !beside.normalName().equals("br")
                && !Tags.isBlock(beside)
                && !Tags.holdsBlock(element)
                && !Tags.isBlank(element);
    }
}
