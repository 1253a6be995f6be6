package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a tree: white space folded, a line for each block. */
public final class Words {
    private Words() {}

    /** What a reader reads of a node, without images. */
    public static String of(Node node) {
        return without(Set.of(), node);
    }

    /** The same, leaving out some elements and what is in them. */
    public static String without(Set<Element> left, Node node) {
        Lines lines = new Lines();
        NodeFilter filter = new NodeFilter() {
            @Override
            public FilterResult head(Node each, int depth) {
                if (each instanceof Element element && (left.contains(element) || isFootnoteMark(element))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                lines.head(each);
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node each, int depth) {
                lines.tail(each);
                return FilterResult.CONTINUE;
            }
        };
        node.filter(filter);
        return lines.text();
    }

    /** The number that leads to a footnote, or the arrow back, is a sign and no word of the text. */
    private static boolean isFootnoteMark(Element element) {
        return element.hasClass("footnote-ref") || element.hasClass("footnote-backref");
    }

    /**
     * Counts words: runs of letters and digits between white space; of scripts that write no spaces, each character.
     */
    public static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isIdeographic(c)) {
                words++;
                inWord = false;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
            }
        }
        return words;
    }

    /** Gathers text, one line a block. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private boolean space;
        private boolean line;

        void head(Node node) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node.normalName().equals("br") || Tags.isBlock(node)) {
                line = true;
            }
        }

        void tail(Node node) {
            if (node instanceof Element && Tags.isBlock(node)) {
                line = true;
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00A0') {
                    space = true;
                } else {
                    separate();
                    text.append(c);
                }
            }
        }

        private void separate() {
            if (text.length() > 0 && (line || space)) {
                text.append(line ? '\n' : ' ');
            }
            line = false;
            space = false;
        }

        String text() {
            return text.toString();
        }
    }
}
