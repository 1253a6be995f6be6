package org.broadsheet.transform.shortcode;

import java.util.Arrays;
import java.util.List;

/**
 * Tags of Hexo's themes, whose arguments stand between commas and in no quotation marks: {@code span red, the words}, {@code btn
 * https://example.org, the words, icon}. What only says how they look is not shown.
 */
final class Hexo {
    private static final String COMMAS = "\\s*,\\s*";
    private static final String COLONS = "\\s*::\\s*";

    private Hexo() {}

    /** Words that are painted: those behind the colour, or all. */
    static Rendering words(Call call) {
        return call.paired() ? Rendering.aroundWords("", "") : Rendering.inline(call.html(behindComma(call)));
    }

    /** The same, with an element around them. */
    static Rendering words(String element, Call call) {
        String open = "<" + element + ">";
        String close = "</" + element + ">";
        return call.paired()
                ? Rendering.aroundWords(open, close)
                : Rendering.inline(open + call.html(call.arguments().text()) + close);
    }

    /** A paragraph of its own: {@code p center large, the words}. */
    static Rendering paragraph(Call call) {
        return call.paired() || call.arguments().text().isBlank()
                ? Boxes.plain(call)
                : Rendering.block("<p>" + call.html(behindComma(call)) + "</p>");
    }

    /** A box that is ticked or not: {@code checkbox green checked, the words}. */
    static Rendering box(Call call) {
        String text = call.arguments().text();
        int comma = text.indexOf(',');
        boolean ticked = comma > 0 && text.substring(0, comma).contains("checked");
        return Rendering.block("<p>" + (ticked ? "\u2611 " : "\u2610 ") + call.html(behindComma(call)) + "</p>");
    }

    /** Fluid's box: {@code cb the words, true}. */
    static Rendering tick(Call call) {
        List<String> parts = parts(call);
        boolean ticked = parts.size() > 1 && parts.get(1).equals("true");
        return Rendering.block("<p>" + (ticked ? "\u2611 " : "\u2610 ") + call.html(parts.get(0)) + "</p>");
    }

    /** Something to unfold: {@code folding cyan open, the summary}, and {@code hideToggle the summary, colour}. */
    static Rendering details(Call call) {
        List<String> parts = parts(call);
        if (parts.size() < 2 || !call.paired()) {
            String text = call.arguments().text();
            boolean bare = call.paired() && !text.isBlank() && text.indexOf('=') < 0 && text.indexOf('"') < 0;
            return bare && call.arguments().named().isEmpty() && call.tag().syntax() instanceof LiquidTagSyntax
                    ? unfolding(call.html(text))
                    : Boxes.details(call);
        }
        return unfolding(call.html(call.name().startsWith("hide") ? parts.get(0) : behindComma(call)));
    }

    /**
     * A button or a link, whichever of its arguments is the address: {@code link the words, https://example.org}; Volantis has colons,
     * {@code btn center large::the words::https://example.org::icon}.
     */
    static Rendering link(Call call, Shortcode otherwise) {
        List<String> parts = parts(call);
        int address = address(parts);
        if (parts.size() < 2 || call.paired() || address < 0) {
            return otherwise.render(call);
        }
        String words = parts.get(address == 0 ? 1 : 0);
        String page = parts.get(address);
        return Rendering.inline(
                "<a href=\"" + Rendering.escape(page) + "\">" + call.html(words.isEmpty() ? page : words) + "</a>");
    }

    /** What a reader has to ask for: {@code hideInline the words, shown before, colour}. */
    static Rendering hidden(Call call) {
        List<String> parts = parts(call);
        String words = call.html(parts.get(0));
        return Rendering.inline(
                parts.size() < 2 || parts.get(1).isEmpty() ? words : call.html(parts.get(1)) + " (" + words + ")");
    }

    private static Rendering unfolding(String summary) {
        return Rendering.around("<details><summary>" + summary + "</summary>", "</details>");
    }

    private static String behindComma(Call call) {
        String text = call.arguments().text();
        return text.substring(text.indexOf(',') + 1).strip();
    }

    private static int address(List<String> parts) {
        for (int i = 0; i < Math.min(2, parts.size()); i++) {
            if (parts.get(i).contains("://")
                    || parts.get(i).startsWith("/")
                    || parts.get(i).equals("#")) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> parts(Call call) {
        boolean named =
                !call.arguments().named().isEmpty() && call.arguments().text().indexOf('"') >= 0;
        if (named || !(call.tag().syntax() instanceof LiquidTagSyntax)) {
            return List.of(call.arguments().text());
        }
        String text = call.arguments().text();
        if (text.contains("::")) {
            List<String> parts = List.of(text.split(COLONS, -1));
            return parts.size() > 2 && !parts.get(0).contains("://") ? parts.subList(1, parts.size()) : parts;
        }
        return Arrays.stream(text.split(COMMAS, -1)).map(Hexo::unquoted).toList();
    }

    private static String unquoted(String part) {
        String text = part.strip();
        boolean quoted = text.length() > 1
                && "'\"".indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
