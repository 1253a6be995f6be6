package org.broadsheet.transform.shortcode;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hugo's <code>{{&lt; name arguments &gt;}}</code> and <code>{{% name arguments %}}</code>, the latter Nikola's too; <code>
 * {{&lt; /name &gt;}}</code> ends a pair, <code>{{&lt;/* name *&#47;&gt;}}</code> shows a tag to readers.
 */
final class HugoSyntax implements Tag.Syntax {
    @Override
    public @Nullable Tag read(String text, int at) {
        if (!text.startsWith("{{<", at) && !text.startsWith("{{%", at)) {
            return null;
        }
        String ending = text.charAt(at + 2) == '<' ? ">}}" : "%}}";
        int end = Terminators.find(text, at + 3, ending);
        if (end < 0) {
            return null;
        }
        String inside = text.substring(at + 3, end).strip();
        int after = end + 3;
        if (inside.startsWith("/*") && inside.endsWith("*/") && inside.length() >= 4) {
            String shown = text.substring(at, at + 3) + inside.substring(2, inside.length() - 2) + ending;
            return new Tag(at, after, Tag.Kind.LITERAL, this, "", shown);
        }
        return named(inside, at, after);
    }

    private @Nullable Tag named(String inside, int at, int after) {
        boolean close = inside.startsWith("/");
        boolean single = inside.endsWith("/");
        int from = close ? 1 : 0;
        String rest = inside.substring(from, Math.max(from, inside.length() - (single ? 1 : 0)))
                .strip();
        int stop = 0;
        while (stop < rest.length() && isNamePart(rest.charAt(stop))) {
            stop++;
        }
        if (stop == 0) {
            return null;
        }
        Tag.Kind kind = close ? Tag.Kind.CLOSE : single ? Tag.Kind.SINGLE : Tag.Kind.OPEN;
        return new Tag(
                at,
                after,
                kind,
                this,
                rest.substring(0, stop).toLowerCase(Locale.ROOT),
                rest.substring(stop).strip());
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/' || c == '.' || c == ':';
    }
}
