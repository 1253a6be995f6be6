package org.broadsheet.transform.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A repair of pieces of text alone. It moves nothing unless it {@link #moves says so}, so that the rules that
 * follow each other go over pieces gathered once. */
interface TextRule extends Rule {
    /**
     * Mends pieces of text and says how often.
     *
     * @param texts all that a body has, in order
     * @param repairs is told what is taken out for good
     */
    int apply(List<TextNode> texts, Repairs repairs);

    @Override
    default boolean moves() {
        return false;
    }

    @Override
    default int apply(Element body) {
        return apply(body, new Repairs());
    }

    @Override
    default int apply(Element body, Repairs repairs) {
        return apply(Tree.texts(body), repairs);
    }
}
