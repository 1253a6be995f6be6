package org.broadsheet.transform.markdown;

import org.commonmark.node.CustomBlock;

/** Terms and what they mean. */
final class DefinitionList extends CustomBlock {
    /** A term: a line of text. */
    static final class Term extends CustomBlock {}

    /** What the terms before it mean. */
    static final class Description extends CustomBlock {
        private final int contentColumn;

        Description(int contentColumn) {
            this.contentColumn = contentColumn;
        }

        /** In which column of the source its text begins. */
        int contentColumn() {
            return contentColumn;
        }
    }
}
