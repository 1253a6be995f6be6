package org.broadsheet.transform.html;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain spaces of no-break spaces that hold nothing together: those beside another space, as editors write the second
 * space after a sentence, and all of a text in which hardly any space may break. One between two words stays, as before
 * French signs and units; so do several at the start of a line, which indent verse and code.
 */
final class SpacePadding implements TextRule {
    private static final char NO_BREAK = '\u00A0';
    /** Of fewer words nobody can tell. */
    private static final int FEWEST_HELD = 6;

    @Override
    public String name() {
        return "space-padding";
    }

    @Override
    public int apply(List<TextNode> texts, Repairs repairs) {
        int count = 0;
        for (TextNode node : texts) {
            if (node.getWholeText().indexOf(NO_BREAK) >= 0 && !Tags.inCode(node)) {
                count += mend(node);
            }
        }
        return count;
    }

    private static int mend(TextNode node) {
        String text = node.getWholeText();
        boolean all = holdsAlmostAll(text);
        int start = indentation(node);
        char[] mended = {};
        int count = 0;
        for (int i = text.indexOf(NO_BREAK, start); i >= 0; i = text.indexOf(NO_BREAK, i + 1)) {
            if (all || isBesideSpace(node, text, i)) {
                mended = count == 0 ? text.toCharArray() : mended;
                mended[i] = ' ';
                count++;
            }
        }
        if (count > 0) {
            node.text(new String(mended));
        }
        return count;
    }

    private static boolean isBesideSpace(TextNode node, String text, int at) {
        return (at == 0 ? endsWithSpace(node.previousSibling()) : isSpace(text, at - 1))
                || (at == text.length() - 1 ? beginsWithSpace(node.nextSibling()) : isSpace(text, at + 1));
    }

    /** How many no-break spaces stand at the start of a line, if it is more than one. */
    private static int indentation(TextNode node) {
        Node before = node.previousSibling();
        boolean startsLine = before == null
                ? Tags.isBlock(node.parent())
                : before.normalName().equals("br");
        String text = node.getWholeText();
        int start = text.startsWith("\n") ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) == NO_BREAK) {
            end++;
        }
        return startsLine && end - start > 1 && end < text.length() ? end : 0;
    }

    /** A tag that is gone leaves two texts where a reader sees one. */
    private static boolean endsWithSpace(@Nullable Node before) {
        Node nearest = before;
        while (nearest instanceof TextNode text && text.getWholeText().isEmpty()) {
            nearest = nearest.previousSibling();
        }
        return nearest instanceof TextNode text
                && isSpace(text.getWholeText(), text.getWholeText().length() - 1);
    }

    private static boolean beginsWithSpace(@Nullable Node after) {
        return after instanceof TextNode text && isSpace(text.getWholeText(), 0);
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0
                && at < text.length()
                && (text.charAt(at) == NO_BREAK || Character.isWhitespace(text.charAt(at)));
    }

    /** Whether a text of several words could break at one space in four at most. */
    private static boolean holdsAlmostAll(String text) {
        int held = 0;
        for (int i = text.indexOf(NO_BREAK); i >= 0; i = text.indexOf(NO_BREAK, i + 1)) {
            held++;
        }
        int free = 0;
        for (int i = 0; held >= FEWEST_HELD && i < text.length(); i++) {
            free += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return held >= FEWEST_HELD && held > 3 * free;
    }
}
