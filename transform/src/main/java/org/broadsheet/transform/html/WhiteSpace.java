package org.broadsheet.transform.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** White space in a line of text, as a browser shows it: runs are one space, and there is none at the edges. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Folds it in a line's own text nodes, however deep in inline elements they stand. */
    public static void fold(Element line) {
        Tree.named(line, "br").forEach(br -> br.replaceWith(new TextNode(" ")));
        List<TextNode> texts = Tree.texts(line);
        boolean space = true;
        TextNode last = null;
        for (TextNode text : texts) {
            String folded = folded(text.getWholeText(), space);
            text.text(folded);
            if (!folded.isEmpty()) {
                space = folded.endsWith(" ");
                last = text;
            }
        }
        if (last != null && space) {
            last.text(last.getWholeText().stripTrailing());
        }
    }

    private static String folded(String text, boolean afterSpace) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = afterSpace;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c);
            if (!white || !space) {
                folded.append(white ? ' ' : c);
            }
            space = white;
        }
        return folded.toString();
    }
}
