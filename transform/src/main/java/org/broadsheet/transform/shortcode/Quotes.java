package org.broadsheet.transform.shortcode;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation: {@code blockquote author= source= link=}, Octopress' and Hexo's {@code blockquote Author, Work
 * http://address Title of the page}, Eleventy's {@code quote "Work", "http://address"}, and without an end tag {@code pullquote
 * "Words" "Author"}. The source stands in a footer, where the quote resolver reads it: {@code — Author, <cite><a href="…">Work</a>
 * </cite>}.
 */
final class Quotes implements Shortcode {
    private static final Pattern ADDRESS = Pattern.compile("(^|\\s)(https?://\\S+)(?:\\s+(\\S.*))?$", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:-[A-Za-z]{2,4})?");
    /** How a box looks, where the name of whom one quotes stands otherwise. */
    private static final Set<String> LOOKS = Set.of(
            "info",
            "note",
            "tip",
            "warning",
            "danger",
            "error",
            "success",
            "primary",
            "secondary",
            "default",
            "important",
            "caution",
            "left",
            "right",
            "center");
    /** So many words without an end tag are what is quoted, and nobody's name. */
    private static final int SENTENCE = 6;

    @Override
    public Rendering render(Call call) {
        boolean around = call.paired() || call.body() != null;
        String said = around ? "" : said(call.arguments());
        Source source = said.isEmpty() ? source(call) : new Source(other(call.arguments(), said), "", "");
        String footer = footer(source, call);
        String cite = source.link().startsWith("http") ? " cite=\"" + Rendering.escape(source.link()) + "\"" : "";
        String open = "<blockquote" + cite + ">";
        if (around) {
            return Rendering.around(open, footer + "</blockquote>");
        }
        String text = said.isEmpty() ? call.arguments().named("text", "quote", "content", "body") : said;
        return text.isEmpty()
                ? NotShown.note(call)
                : Rendering.block(open + "<p>" + call.html(text) + "</p>" + footer + "</blockquote>");
    }

    /** The longest of at most two values without names, where it is a sentence; else empty. */
    private static String said(Arguments given) {
        String longest = words(given.at(0)) < words(given.at(1)) ? given.at(1) : given.at(0);
        return given.named().isEmpty() && given.positional().size() <= 2 && words(longest) >= SENTENCE ? longest : "";
    }

    private static String other(Arguments given, String said) {
        return given.at(0).equals(said) ? given.at(1) : given.at(0);
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split("\\s+", -1).length;
    }

    private static Source source(Call call) {
        Arguments given = call.arguments();
        if (!given.named().isEmpty()) {
            return named(given);
        }
        boolean pulled = call.name().equals("pullquote"); // Of the post itself, to one side.
        return pulled || isLook(given.positional()) ? new Source("", "", "") : plain(given);
    }

    /** {@code quote info}, {@code quote en}: how it looks, or its language. */
    private static boolean isLook(List<String> given) {
        return given.size() == 1
                && (LOOKS.contains(given.get(0).toLowerCase(Locale.ROOT))
                        || LANGUAGE.matcher(given.get(0)).matches());
    }

    private record Source(String author, String work, String link) {
        boolean isEmpty() {
            return author.isEmpty() && work.isEmpty() && link.isEmpty();
        }
    }

    private static Source named(Arguments given) {
        return new Source(
                given.named("author", "by", "attribution", "name", "person", "who", "speaker", "from"),
                given.named("title", "source", "work", "book", "cite", "where", "publication"),
                given.named(
                        "link",
                        "url",
                        "href",
                        "sourcelink",
                        "source_url",
                        "citelink",
                        "cite_url",
                        "authorlink",
                        "src"));
    }

    private static Source plain(Arguments given) {
        if (given.positional().size() == 2 && given.text().matches("\\s*[\"'].*[\"']\\s*")) {
            boolean first = isAddress(given.at(0));
            if (first || isAddress(given.at(1))) {
                return new Source("", given.at(first ? 1 : 0), given.at(first ? 0 : 1));
            }
        }
        String text = given.positional().size() == 1 ? given.at(0) : given.text();
        Matcher address = ADDRESS.matcher(text);
        boolean linked = address.find();
        String before = linked ? text.substring(0, address.start()).strip() : text.strip();
        String link = linked ? address.group(2) : "";
        String title = linked && address.group(3) != null ? unquoted(address.group(3)) : "";
        int comma = before.indexOf(", ");
        String author = comma < 0 ? before : before.substring(0, comma);
        String work = comma < 0 || !title.isEmpty() ? title : before.substring(comma + 2);
        return new Source(unquoted(author), unquoted(work), link);
    }

    private static boolean isAddress(String words) {
        return words.startsWith("https://") || words.startsWith("http://");
    }

    private static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 1 && (stripped.startsWith("\"") || stripped.startsWith("'"));
        return quoted && stripped.endsWith(stripped.substring(0, 1))
                ? stripped.substring(1, stripped.length() - 1)
                : stripped;
    }

    private static String footer(Source source, Call call) {
        if (source.isEmpty()) {
            return "";
        }
        String shown =
                source.work().isEmpty() && !source.link().isEmpty() ? spoken(source.link()) : call.html(source.work());
        String linked = source.link().isEmpty() || shown.contains("<a ")
                ? shown
                : "<a href=\"" + Rendering.escape(source.link()) + "\">" + shown + "</a>";
        String work = source.work().isEmpty() ? linked : "<cite>" + linked + "</cite>";
        String author = call.html(source.author());
        String both = author.isEmpty() || work.isEmpty() ? author + work : author + ", " + work;
        return "<footer>\u2014 " + both + "</footer>";
    }

    /** An address as people say it. */
    private static String spoken(String link) {
        String bare = link.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        return Rendering.escape(bare.length() > 60 ? bare.substring(0, 58) + "\u2026" : bare);
    }
}
