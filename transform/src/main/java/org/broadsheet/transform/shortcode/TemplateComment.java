package org.broadsheet.transform.shortcode;

import org.jspecify.annotations.Nullable;

/** <code>{# a remark #}</code> of Jinja, Nunjucks, Twig and Tera, which no reader sees. Attribute lists have no space behind the sign. */
final class TemplateComment implements Tag.Syntax {
    /** The row that shows nothing. */
    static final String NAME = "{#";

    @Override
    public @Nullable Tag read(String text, int at) {
        if (!text.startsWith(NAME, at) || at + 2 >= text.length() || !Character.isWhitespace(text.charAt(at + 2))) {
            return null;
        }
        int end = Terminators.find(text, at + 2, "#}");
        return end < 0 ? null : new Tag(at, end + 2, Tag.Kind.SINGLE, this, NAME, "");
    }
}
