package org.broadsheet.transform.html;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Walks over a parsed Markdown document without recursion. */
final class MarkdownNodes {
    private MarkdownNodes() {}

    /** The node that begins next, in document order; null behind the last one below the root. */
    static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }
}
