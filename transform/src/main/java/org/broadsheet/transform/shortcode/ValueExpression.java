package org.broadsheet.transform.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value in a template: <code>"/about/" | relative_url</code>, {@code page.image | prepend: site.baseurl}.
 *
 * @param value what it comes to
 * @param argument the words given to its last filter, which may be a title; or empty
 * @param filter the first filter that is not known, or null
 */
record ValueExpression(
        String value, String argument, @Nullable String filter) {
    /** Filters that change nothing a reader would miss: addresses are the site's own already. */
    private static final Set<String> HARMLESS = Set.of(
            "url",
            "relative_url",
            "absolute_url",
            "relurl",
            "absurl",
            "baseurl",
            "asset_url",
            "asset_path",
            "url_for",
            "escape",
            "xml_escape",
            "h",
            "safe",
            "strip",
            "strip_html",
            "markdownify",
            "markdown",
            "raw",
            "dump",
            "escape_once",
            "uri_escape",
            "url_encode",
            "cgi_escape",
            "urlencode",
            "smartify",
            "static",
            "htmlbaseurl",
            "normalize_whitespace",
            "e",
            "trim",
            "absoluteurl",
            "date",
            "date_to_string",
            "date_to_long_string",
            "date_to_xmlschema",
            "default");

    private static final Pattern PATH = Pattern.compile("[A-Za-z_][\\w-]{0,60}(?:\\.[A-Za-z_][\\w-]{0,60}){0,4}");

    /** What an expression comes to; empty where the post does not know. */
    static Optional<ValueExpression> of(String expression, Variables variables) {
        List<String> parts = pipes(expression);
        String first = parts.get(0).strip();
        String value = primary(first, variables);
        if (value == null) {
            return Optional.empty();
        }
        String unknown = null;
        String argument = "";
        for (String part : parts.subList(1, parts.size())) {
            Arguments filter = Arguments.read(part.strip().replace('(', ' ').replace(')', ' '), variables::bare);
            String name = (filter.named().isEmpty()
                            ? filter.at(0)
                            : filter.named().keySet().iterator().next())
                    .toLowerCase(Locale.ROOT);
            argument = filter.named().isEmpty() ? filter.at(1) : filter.named(name);
            switch (name) {
                case "prepend" -> value = argument + value;
                case "append" -> value = value + argument;
                default -> unknown = unknown == null && !HARMLESS.contains(name) ? name : unknown;
            }
        }
        return Optional.of(new ValueExpression(value, argument, unknown));
    }

    private static @Nullable String primary(String written, Variables variables) {
        if (written.length() >= 2 && isQuoted(written)) {
            return written.substring(1, written.length() - 1);
        }
        return PATH.matcher(written).matches() ? variables.value(written).orElse(null) : null;
    }

    private static boolean isQuoted(String written) {
        char quote = written.charAt(0);
        return (quote == '"' || quote == '\'') && written.indexOf(quote, 1) == written.length() - 1;
    }

    /** Parts at bars outside quotation marks. */
    private static List<String> pipes(String expression) {
        List<String> parts = new ArrayList<>();
        char quote = 0;
        int start = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '|') {
                parts.add(expression.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }
}
