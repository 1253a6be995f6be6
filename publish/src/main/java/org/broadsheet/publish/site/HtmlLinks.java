package org.broadsheet.publish.site;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Replaces the targets of links in a fragment of HTML as transform writes it: lower-case names, attribute values in double
 * quotes, {@code <} in text escaped. Everything else stays byte for byte.
 *
 * <p>A scanner and not a parser: a tree per rendering would cost more than all the rest of the page.
 */
public final class HtmlLinks {
    private static final Set<String> LINKS = Set.of("href", "src", "poster", "cite");

    private final String html;
    private final UnaryOperator<String> replacement;
    private final StringBuilder out;
    private int copied;

    private HtmlLinks(String html, UnaryOperator<String> replacement) {
        this.html = html;
        this.replacement = replacement;
        this.out = new StringBuilder(html.length() + 256);
    }

    /** The fragment with every link target replaced by what the function makes of it. */
    public static String replace(String html, UnaryOperator<String> replacement) {
        return new HtmlLinks(html, replacement).run();
    }

    /** The targets of all links in a fragment. */
    public static Set<String> in(String html) {
        Set<String> targets = new LinkedHashSet<>();
        replace(html, target -> {
            targets.add(target);
            return target;
        });
        return targets;
    }

    private String run() {
        int at = html.indexOf('<');
        while (at >= 0) {
            int next = at + 1;
            if (next < html.length() && Character.isLetter(html.charAt(next))) {
                next = tag(next);
            }
            at = html.indexOf('<', next);
        }
        return out.append(html, copied, html.length()).toString();
    }

    /** From the tag's name to behind its {@code >}. */
    private int tag(int at) {
        int i = at;
        while (i < html.length() && html.charAt(i) != '>') {
            if (html.charAt(i) != '"') {
                i++;
                continue;
            }
            int end = html.indexOf('"', i + 1);
            if (end < 0) {
                return html.length();
            }
            value(i + 1, end);
            i = end + 1;
        }
        return i;
    }

    private void value(int start, int end) {
        int name = start - 2;
        while (name > 0 && Character.isLetter(html.charAt(name - 1))) {
            name--;
        }
        String attribute = html.charAt(start - 2) == '=' ? html.substring(name, start - 2) : "";
        if (LINKS.contains(attribute)) {
            replace(start, end, replacement);
        } else if (attribute.equals("srcset")) {
            replace(start, end, this::candidates);
        }
    }

    private void replace(int start, int end, UnaryOperator<String> function) {
        out.append(html, copied, start).append(escape(function.apply(unescape(html.substring(start, end)))));
        copied = end;
    }

    /** Addresses with a descriptor behind each: {@code a.jpg 300w, b.jpg 600w}. */
    private String candidates(String srcset) {
        return Arrays.stream(srcset.split(", ", -1))
                .map(candidate -> {
                    int space = candidate.indexOf(' ');
                    return space < 0
                            ? replacement.apply(candidate)
                            : replacement.apply(candidate.substring(0, space)) + candidate.substring(space);
                })
                .collect(Collectors.joining(", "));
    }

    private static String unescape(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", "\u00a0")
                        .replace("&amp;", "&");
    }

    private static String escape(String value) {
        return isPlain(value) ? value : escaped(value);
    }

    /** Nearly every address. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("&\u00a0\"<>".indexOf(value.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("\u00a0", "&nbsp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
