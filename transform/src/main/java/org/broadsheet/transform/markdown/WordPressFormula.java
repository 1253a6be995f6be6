package org.broadsheet.transform.markdown;

import org.commonmark.node.CustomNode;

/** {@code $latex n$}, until {@link WordPressFormulas} shows the formula alone. */
final class WordPressFormula extends CustomNode {
    private final String written;

    /**
     * A formula.
     *
     * @param written what stands between the dollars
     */
    WordPressFormula(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
