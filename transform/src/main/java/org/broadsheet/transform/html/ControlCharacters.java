package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes out controls and noncharacters, which have no place in HTML, not even escaped; a return becomes the new line that a parser reads.
 * Hardly any post has one: {@link HtmlWriter} meets it, and only then is it looked for.
 */
final class ControlCharacters implements Rule {
    @Override
    public String name() {
        return ContentModel.NAME;
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public int apply(Element body) {
        int count = takeOut(body) ? 1 : 0;
        for (Element element : Tree.elements(body)) {
            count += takeOut(element) ? 1 : 0;
        }
        return count;
    }

    /** Whether a text must not stand in a page because of the character at a place. */
    static boolean isOneAt(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\f';
        }
        if (c < 0x7F) {
            return false;
        }
        return c <= 0x9F
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c >= 0xFFFE
                || (Character.isSurrogate(c) && isLone(text, at));
    }

    private static boolean isLone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean takeOut(Element element) {
        boolean mended = false;
        for (int i = 0; i < element.childNodeSize(); i++) {
            mended |= element.childNode(i) instanceof TextNode text && takeOut(text);
        }
        return mended;
    }

    private static boolean takeOut(TextNode text) {
        String written = text.getWholeText();
        StringBuilder clean = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (!isOneAt(written, i)) {
                clean.append(written.charAt(i));
            } else if (written.charAt(i) == '\r' && !written.startsWith("\n", i + 1)) {
                clean.append('\n');
            }
        }
        if (clean.toString().equals(written)) {
            return false;
        }
        text.text(clean.toString());
        return true;
    }
}
