package org.broadsheet.transform.html;

/**
 * A repair that cannot wait for the tree: an opening tag that is locked up in one place and an end tag that stands free in
 * another find each other only if both are text when the parser comes by.
 */
interface SourceRule {
    /** The name it is counted under. */
    String name();

    /** Whether HTML with such tags may need it: a cheap question before {@link #apply}. */
    default boolean mayConcern(String html, TagStarts tags) {
        return true;
    }

    /** The HTML mended, and how often. */
    Mended apply(String html);

    /**
     * HTML and what was mended in it.
     *
     * @param count of places
     * @param replaced text that stood for something else, with which its words are gone for good
     */
    record Mended(String html, int count, String replaced) {
        Mended(String html, int count) {
            this(html, count, "");
        }
    }
}
