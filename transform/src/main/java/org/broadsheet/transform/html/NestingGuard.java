package org.broadsheet.transform.html;

import org.broadsheet.transform.InvalidPostException;
import org.commonmark.node.Node;

/**
 * Counts how deep Markdown nests before anything recursive looks at it: parsers and renderers use a stack frame or more
 * for each level, and a line of ten thousand {@code >} is cheap to write.
 */
final class NestingGuard {
    /** The parser copies a paragraph's lines at each of its lines: time grows with their square. */
    private static final int MAX_PARAGRAPH_LINES = 50_000;

    /** The parser looks at each that is open at each link that ends: time grows with their number times that of the links. */
    private static final int MAX_PARAGRAPH_IMAGES = 2_000;

    private final int maxDepth;

    NestingGuard(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** Counts quote and list markers at the start of each line; linear in the text. */
    void checkMarkers(String markdown, int firstLine) {
        int line = firstLine;
        int paragraph = 0;
        int start = 0;
        int images = 0;
        int image = markdown.indexOf("![");
        while (start < markdown.length()) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end;
            if (markers(markdown, start, end) > maxDepth) {
                throw tooDeep(line, maxDepth);
            }
            paragraph = end == start ? 0 : paragraph + 1;
            if (paragraph > MAX_PARAGRAPH_LINES) {
                throw new InvalidPostException(
                        "too-large",
                        line,
                        "it has more than " + MAX_PARAGRAPH_LINES + " lines without an empty one between",
                        "write an empty line between paragraphs");
            }
            images = end == start ? 0 : images;
            while (image >= 0 && image < end) {
                image = markdown.indexOf("![", image + 2);
                images++;
            }
            if (images > MAX_PARAGRAPH_IMAGES) {
                throw new InvalidPostException(
                        "too-deep",
                        line,
                        "it has more than " + MAX_PARAGRAPH_IMAGES + " images without an empty line between",
                        "write an empty line between paragraphs");
            }
            start = end + 1;
            line++;
        }
    }

    /** Counts levels of the parsed document without recursion. */
    void checkTree(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > maxDepth) {
                    throw tooDeep(0, maxDepth);
                }
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == root ? null : node.getNext();
        }
    }

    static InvalidPostException tooDeep(int line, int maxDepth) {
        return new InvalidPostException(
                "too-deep",
                line,
                "quotes, lists or elements are nested more than " + maxDepth + " deep",
                "close them, or remove the markers at the start of the line");
    }

    private static int markers(String text, int start, int end) {
        int markers = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                markers++;
            } else if (isBullet(c) && i + 1 < end && text.charAt(i + 1) == ' ') {
                markers++;
            } else if (c != ' ' && c != '\t' && !Character.isDigit(c) && c != '.' && c != ')') {
                break;
            }
        }
        return markers;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '*' || c == '+';
    }
}
