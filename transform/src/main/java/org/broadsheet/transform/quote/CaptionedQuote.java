package org.broadsheet.transform.quote;

import java.util.ArrayList;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.jsoup.nodes.Element;

/**
 * {@code <figure><blockquote>…</blockquote><figcaption>Jane Doe</figcaption></figure>}, as HTML's own specification and block editors
 * write it: the caption that names whom it quotes becomes the quotation's last line, where the scorers look for it.
 */
final class CaptionedQuote {
    private static final String OURS = "quote";

    private CaptionedQuote() {}

    static void unwrap(Element block) {
        Element figure = block.parent();
        if (figure == null || !figure.normalName().equals("figure") || figure.hasClass(OURS)) {
            return;
        }
        Element caption = Tree.child(figure, "figcaption");
        if (Tree.childElements(figure) == 1) {
            figure.unwrap();
            Tree.moved(block);
        } else if (Tree.childElements(figure) == 2 && caption != null && names(caption)) {
            Element line = Tags.element("p").attr("data-origin", "footer");
            line.appendChildren(new ArrayList<>(caption.childNodes()));
            block.appendChild(line);
            caption.remove();
            figure.unwrap();
            Tree.moved(block);
        }
    }

    /** One quotation in another that adds nothing but a footer is the same one: a box around it names its source. */
    static void merge(Element block) {
        Element inner = Tree.childElements(block) == 2 ? block.child(0) : null;
        boolean same = inner != null
                && inner.normalName().equals("blockquote")
                && block.child(1).attr("data-origin").equals("footer");
        if (same) {
            inner.unwrap();
            Tree.moved(block);
        }
    }

    private static boolean names(Element caption) {
        Line line = Line.of(caption);
        return Attribution.read(line, Dash.length(line.words()), "dash-line", 1) != null;
    }
}
