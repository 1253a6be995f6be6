package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;

/** A repair of the tree. It may move and rename; it never loses a word. */
public interface Rule {
    /** The name it is counted under. */
    String name();

    /**
     * Whether it puts in, takes out, moves or renames something when it counts a place: the body is told then, see {@link Tree#moved}. A
     * rule that does so where it counts none tells it itself, and so does one that says no here and leaves most in its place, see
     * {@link Tree#changed}.
     */
    default boolean moves() {
        return true;
    }

    /** Mends everything below the element and says how often. */
    int apply(Element body);

    /** The same, with an account to declare in what is taken out for good; see {@link RemovingRule}. */
    default int apply(Element body, Repairs repairs) {
        return apply(body);
    }
}
