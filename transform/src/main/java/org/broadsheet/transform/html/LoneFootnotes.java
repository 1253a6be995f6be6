package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.transform.markdown.MarkdownNodes;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Shows footnotes that nothing refers to, or that have the label of another, as paragraphs where they stand. The renderer leaves them out; their reference may stand in raw
 * HTML, or have another name by mistake.
 */
final class LoneFootnotes {
    private LoneFootnotes() {}

    static void show(Node document) {
        Set<String> referred = new HashSet<>();
        List<FootnoteDefinition> definitions = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof FootnoteReference reference) {
                referred.add(key(reference.getLabel()));
            } else if (node instanceof FootnoteDefinition definition) {
                definitions.add(definition);
            }
        }
        for (FootnoteDefinition definition : definitions) {
            boolean first = referred.remove(key(definition.getLabel()));
            if (!first) {
                unwrap(definition);
            }
        }
    }

    private static void unwrap(FootnoteDefinition definition) {
        Node first = definition.getFirstChild();
        Text label = new Text("[" + definition.getLabel() + "] ");
        if (first instanceof Paragraph) {
            first.prependChild(label);
        } else {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(label);
            definition.insertBefore(paragraph);
        }
        while (definition.getFirstChild() != null) {
            definition.insertBefore(definition.getFirstChild());
        }
        definition.unlink();
    }

    /** Labels match whatever their case and white space, as those of links do. */
    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
