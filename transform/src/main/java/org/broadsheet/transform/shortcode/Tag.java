package org.broadsheet.transform.shortcode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[:.#][^{}\\n]{0,200}\\}");

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

    /** The tag with the attribute list right behind it: <code>{% image a.png %}{: .left}</code>. */
    Tag withAttributes(String text) {
        Matcher attributes = ATTRIBUTES.matcher(text).region(end, text.length());
        return text.startsWith("{", end) && attributes.lookingAt()
                ? new Tag(start, attributes.end(), kind, syntax, name, arguments)
                : this;
    }

    Tag as(Kind other, String shown) {
        return new Tag(start, end, other, syntax, name, shown);
    }

    String source(String text) {
        return text.substring(start, end);
    }
}
