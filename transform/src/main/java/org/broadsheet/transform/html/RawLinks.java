package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.transform.markdown.MarkdownNodes;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A link in HTML within Markdown may have an address for its words, and Markdown makes a link of that too. No link stands in
 * a link: the outer one, which somebody wrote, stays.
 */
final class RawLinks {
    private RawLinks() {}

    /** Takes away the links between a raw {@code <a>} and its end in the same line of text. */
    static void unwrapNested(Node document) {
        Node node = document;
        while (node != null) {
            if (node instanceof HtmlInline html && opens(html)) {
                linksUpToEnd(html).forEach(RawLinks::unwrap);
            }
            node = MarkdownNodes.next(node, document);
        }
    }

    private static List<Link> linksUpToEnd(Node opening) {
        List<Link> links = new ArrayList<>();
        for (Node node = opening.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Link link && isAddress(link)) {
                links.add(link);
            } else if (node instanceof HtmlInline html && (closes(html) || begins(html))) {
                return closes(html) ? links : List.of(); // Another that begins ends this one.
            }
        }
        return List.of();
    }

    /** Whether a link shows its address; where another word leads somewhere else, a parser ends the link around it. */
    private static boolean isAddress(Link link) {
        return link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && link.getDestination().endsWith(words.getLiteral());
    }

    private static boolean opens(HtmlInline html) {
        String tag = html.getLiteral().toLowerCase(Locale.ROOT);
        return tag.startsWith("<a ") || tag.startsWith("<a\n");
    }

    /** Whether a link or an anchor begins. */
    private static boolean begins(HtmlInline html) {
        return opens(html) || html.getLiteral().equalsIgnoreCase("<a>");
    }

    private static boolean closes(HtmlInline html) {
        return html.getLiteral().toLowerCase(Locale.ROOT).startsWith("</a");
    }

    private static void unwrap(Link link) {
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
    }
}
