package org.broadsheet.transform.shortcode;

import org.jspecify.annotations.Nullable;

/**
 * A template tag as it stands in a text.
 *
 * @param start of its first character
 * @param end after its last
 * @param name in lower case; empty for a value
 * @param arguments what follows the name, as written; of a value, its expression; of a literal, what is to be shown
 */
record Tag(int start, int end, Kind kind, Syntax syntax, String name, String arguments) {
    /** What a tag does. */
    enum Kind {
        /** Opens a pair, or stands alone. */
        OPEN,
        /** Ends a pair. */
        CLOSE,
        /** Is complete in itself: <code>{{&lt; tag /&gt;}}</code>. */
        SINGLE,
        /** Puts a value into the text: <code>{{ page.title }}</code>. */
        VALUE,
        /** Shows a tag to the reader instead of doing what it does. */
        LITERAL
    }

    /** One way to write tags. */
    interface Syntax {
        /** The tag that begins at a place, or null where none does. */
        @Nullable
        Tag read(String text, int at);

        /** Whether a tag without an ending is an ordinary word in brackets. */
        default boolean isWord(Tag tag) {
            return false;
        }

        /** What a tag and its end tag have in common, which no tag of another kind has. */
        default String ending(Tag tag) {
            return tag.name();
        }
    }

    Tag as(Kind other, String shown) {
        return new Tag(start, end, other, syntax, name, shown);
    }

    String source(String text) {
        return text.substring(start, end);
    }
}
