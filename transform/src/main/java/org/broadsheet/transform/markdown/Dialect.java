package org.broadsheet.transform.markdown;

import org.commonmark.node.Node;

/** Reads in a parsed document what one dialect has and CommonMark leaves as text. Code is no text. */
public interface Dialect {
    /** The name it is counted under. */
    String name();

    /** Whether there can be any in this Markdown; most posts have none, and need not be walked through. */
    boolean maybe(String markdown);

    /** Reads it everywhere in the document. */
    Reading read(Node document);

    /**
     * What was read.
     *
     * @param count of places
     * @param unshown markup that was text before, whose words are no words of the post
     */
    record Reading(int count, String unshown) {
        /** Nothing of the kind. */
        public static final Reading NONE = new Reading(0, "");
    }
}
