package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a tree: white space folded, a line for each block. */
public final class Words {
    private static final int LETTER = 1;
    private static final int SPACE = 2;
    /** What each character of ASCII is to {@link #count}. */
    private static final byte[] ASCII = ascii();

    private Words() {}

    /** What a reader reads of a node, without images. */
    public static String of(Node node) {
        return without(Set.of(), node);
    }

    /** The same, leaving out some elements and what is in them. */
    public static String without(Set<Element> left, Node node) {
        FoldedText words = new FoldedText();
        read(node, left, words);
        return words.toString();
    }

    /** Gathers what a reader reads of a node. */
    static void read(Node node, Set<Element> left, FoldedText words) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element
                && (left.isEmpty() || !left.contains(element))
                && !isFootnoteMark(element)) {
            Parting parting = Parting.of(element);
            parting.begin(words);
            for (int i = 0; i < element.childNodeSize(); i++) {
                read(element.childNode(i), left, words);
            }
            parting.end(words);
        }
    }

    /** Whether it is the number that leads to a footnote, or the arrow back: a sign and no word of the text. */
    static boolean isFootnoteMark(Element element) {
        return element.attributesSize() > 0
                && element.hasAttr("class")
                && (element.hasClass("footnote-ref") || element.hasClass("footnote-backref"));
    }

    /**
     * Counts words: runs of letters and digits between white space; of scripts that write no spaces, each character.
     */
    public static int count(String text) {
        int words = 0;
        int inWord = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < ASCII.length) {
                // Without a branch: where words end is what no processor foresees.
                int kind = ASCII[c];
                words += kind & ~inWord & LETTER;
                inWord = (inWord | (kind & LETTER)) & ((kind >> 1) ^ 1);
                continue;
            }
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            if (Character.isIdeographic(c)) {
                words++;
                inWord = 0;
            } else if (Character.isWhitespace(c)) {
                inWord = 0;
            } else if (inWord == 0 && Character.isLetterOrDigit(c)) {
                words++;
                inWord = 1;
            }
        }
        return words;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) (Character.isLetterOrDigit(c) ? LETTER : Character.isWhitespace(c) ? SPACE : 0);
        }
        return kinds;
    }
}
