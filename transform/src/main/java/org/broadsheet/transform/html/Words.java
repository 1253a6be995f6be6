package org.broadsheet.transform.html;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a tree: white space folded, a line for each block. */
public final class Words {
    /** What a reader sees between two words parts them. */
    private static final Set<String> SEEN = Tags.names("img", "video", "audio", "iframe");

    private Words() {}

    /** What a reader reads of a node, without images. */
    public static String of(Node node) {
        return without(Set.of(), node);
    }

    /** The same, leaving out some elements and what is in them. */
    public static String without(Set<Element> left, Node node) {
        Lines lines = new Lines();
        read(node, left, lines);
        return lines.text();
    }

    private static void read(Node node, Set<Element> left, Lines lines) {
        if (node instanceof TextNode text) {
            lines.append(text.getWholeText());
        } else if (node instanceof Element element
                && (left.isEmpty() || !left.contains(element))
                && !isFootnoteMark(element)) {
            boolean block = Tags.isBlock(element);
            boolean seen = !block && SEEN.contains(element.normalName());
            if (seen) {
                lines.part();
            }
            if (block || element.normalName().equals("br")) {
                lines.end();
            }
            for (int i = 0; i < element.childNodeSize(); i++) {
                read(element.childNode(i), left, lines);
            }
            if (block) {
                lines.end();
            } else if (seen) {
                lines.part();
            }
        }
    }

    /** The number that leads to a footnote, or the arrow back, is a sign and no word of the text. */
    private static boolean isFootnoteMark(Element element) {
        return element.attributesSize() > 0
                && (element.hasClass("footnote-ref") || element.hasClass("footnote-backref"));
    }

    /**
     * Counts words: runs of letters and digits between white space; of scripts that write no spaces, each character.
     */
    public static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            if (c >= 0x80 && Character.isIdeographic(c)) {
                words++;
                inWord = false;
            } else if ((c <= ' ' || c >= 0x80) && Character.isWhitespace(c)) {
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
        private char[] text = new char[256];
        private int length;
        private boolean space;
        private boolean line;

        /** What stands between two words parts them. */
        void part() {
            space = true;
        }

        /** The line ends here. */
        void end() {
            line = true;
        }

        void append(String words) {
            int end = length + 1 + words.length();
            if (end > text.length) {
                text = Arrays.copyOf(text, 2 * end);
            }
            // Folded where it comes to lie: one place is left for what parts it from the text before.
            words.getChars(0, words.length(), text, length + 1);
            int to = length;
            for (int at = length + 1; at < end; at++) {
                char c = text[at];
                if (isSpace(c)) {
                    space = true;
                    continue;
                }
                if (space || line) {
                    if (to > 0) {
                        text[to++] = line ? '\n' : ' ';
                    }
                    line = false;
                    space = false;
                }
                text[to++] = c;
            }
            length = to;
        }

        private static boolean isSpace(char c) {
            return c <= ' ' ? Character.isWhitespace(c) : c >= 0x80 && (c == '\u00A0' || Character.isWhitespace(c));
        }

        String text() {
            return new String(text, 0, length);
        }
    }
}
