package org.broadsheet.transform.shortcode;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** <code>{% name arguments %}</code> and <code>{% endname %}</code>, as Liquid, Nunjucks, Twig and Jinja write them. */
final class LiquidTagSyntax implements Tag.Syntax {
    private static final String END = "end";

    @Override
    public @Nullable Tag read(String text, int at) {
        if (!text.startsWith("{%", at)) {
            return null;
        }
        int end = Terminators.find(text, at + 2, "%}");
        if (end < 0) {
            return null;
        }
        String inside = trimmed(text.substring(at + 2, end));
        int stop = 0;
        while (stop < inside.length() && isNamePart(inside.charAt(stop))) {
            stop++;
        }
        if (stop == 0 || !Character.isLetter(inside.charAt(0))) {
            return null;
        }
        String name = inside.substring(0, stop).toLowerCase(Locale.ROOT);
        String arguments = inside.substring(stop).strip();
        return name.startsWith(END) && name.length() > END.length()
                ? new Tag(
                        at,
                        end + 2,
                        Tag.Kind.CLOSE,
                        this,
                        name.substring(END.length()).replaceFirst("^_", ""),
                        arguments)
                : new Tag(at, end + 2, Tag.Kind.OPEN, this, name, arguments);
    }

    /** Hyphens at the edges say what happens to white space around the tag. */
    private static String trimmed(String inside) {
        int from = inside.startsWith("-") || inside.startsWith("+") ? 1 : 0;
        int to = inside.endsWith("-") && inside.length() > from ? inside.length() - 1 : inside.length();
        return inside.substring(from, to).strip();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
