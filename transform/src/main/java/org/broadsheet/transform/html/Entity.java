package org.broadsheet.transform.html;

import java.util.List;
import org.jsoup.parser.Parser;

/** Decodes entities as a parser does; for the four that tools write themselves, none is set up. */
final class Entity {
    private static final List<String> WRITTEN = List.of("&lt;", "&gt;", "&amp;", "&quot;");

    private Entity() {}

    /** A text with its entities decoded once. */
    static String decoded(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            String entity = written(text, at);
            if (entity.isEmpty()) {
                return Parser.unescapeEntities(text, false);
            }
            decoded.append(text, copied, at).append(sign(entity));
            copied = at + entity.length();
            at = text.indexOf('&', copied);
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    private static String written(String text, int at) {
        for (String entity : WRITTEN) {
            if (text.startsWith(entity, at)) {
                return entity;
            }
        }
        return "";
    }

    private static char sign(String entity) {
        return switch (entity) {
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&amp;" -> '&';
            default -> '"';
        };
    }
}
