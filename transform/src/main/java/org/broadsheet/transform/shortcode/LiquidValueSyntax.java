package org.broadsheet.transform.shortcode;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * <code>{{ page.title | escape }}</code>: a value of Liquid and its relatives; <code>{{ "{{" }}</code> is how writers show
 * what would be a tag.
 */
final class LiquidValueSyntax implements Tag.Syntax {
    private static final int LONGEST = 500;
    /** More opening braces in a row are no value of anything. */
    private static final int MOST_BRACES = 8;

    private static final Pattern BRACES = Pattern.compile("\"[{}%][^\"]*\"|'[{}%][^']*'");

    @Override
    public @Nullable Tag read(String text, int at) {
        if (!text.startsWith("{{", at) || at + 2 >= text.length()) {
            return null;
        }
        int start = at + 2;
        while (start < text.length() && start <= at + MOST_BRACES && text.charAt(start) == '{') {
            start++;
        }
        int end = start > at + MOST_BRACES ? -1 : Terminators.find(text, start, "}}", LONGEST);
        if (end < 0) {
            return null;
        }
        String inside = text.substring(start, end).strip();
        int after = end + 2;
        for (int i = at + 2; i < start && after < text.length() && text.charAt(after) == '}'; i++) {
            after++;
        }
        if (inside.isEmpty()) {
            return new Tag(at, after, Tag.Kind.LITERAL, this, "", text.substring(at, after));
        }
        if (BRACES.matcher(inside).matches()) {
            return new Tag(at, after, Tag.Kind.LITERAL, this, "", inside.substring(1, inside.length() - 1));
        }
        return isExpression(inside) ? new Tag(at, after, Tag.Kind.VALUE, this, "", inside) : null;
    }

    /** A name goes over no lines; where another value begins, the end is that one's. */
    private static boolean isExpression(String inside) {
        boolean literal = inside.startsWith("\"") || inside.startsWith("'");
        return literal || (inside.indexOf('\n') < 0 && !inside.contains("{{"));
    }
}
