package org.broadsheet.transform.shortcode;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A quotation: {@code blockquote author= source= link=}, Octopress' and Hexo's {@code blockquote Author, Work
 * http://address Title of the page}, Eleventy's {@code quote "Work", "http://address"}, and without an end tag {@code pullquote
 * "Words" "Author"}. The source stands in a footer, where the quote resolver reads it: {@code — Author, <cite><a href="…">Work</a>
 * </cite>}.
 */
final class Quotes implements Shortcode {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:-[A-Za-z]{2,4})?");
    /** What makes a remark of the author's own of it, where the name of whom one quotes stands otherwise. */
    private static final Set<String> REMARKS =
            Set.of("info", "note", "tip", "warning", "danger", "error", "success", "important", "caution");
    /** How it looks. */
    private static final Set<String> LOOKS = Set.of("primary", "secondary", "default", "left", "right", "center");
    /** So many words without an end tag are what is quoted, and nobody's name. */
    private static final int SENTENCE = 6;

    /** Without quotation marks, names have up to three words. */
    private static final int BARE_SENTENCE = 4;

    private static final int MAX_VALUES = 3;
    /** A full stop behind a word of more than an initial's length, or another sign that ends a sentence. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?:\\p{L}{2}\\.|[!?\u2026\u3002\uff01\uff1f])$");

    @Override
    public Rendering render(Call call) {
        boolean around = call.paired() || call.body() != null;
        String said = around ? "" : said(call.arguments());
        QuoteSource source = said.isEmpty() ? source(call) : beside(call.arguments(), said);
        if (source.isEmpty() && REMARKS.contains(look(call.arguments()))) {
            return Boxes.remark(call.named("notice", call.arguments()));
        }
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

    /** The longest of a few values without names, where it is a sentence, or all words that no quotation marks part; else empty. */
    private static String said(Arguments given) {
        if (isBare(given)) {
            String text = given.text().strip();
            return words(text) >= BARE_SENTENCE && !text.contains("://") && !text.contains(", ") ? text : "";
        }
        if (given.named().isEmpty() && SENTENCE_END.matcher(given.at(0)).find()) {
            return given.at(0);
        }
        String longest = "";
        for (int i = 0; i < given.positional().size(); i++) {
            longest = words(longest) < words(given.at(i)) ? given.at(i) : longest;
        }
        boolean few = given.named().isEmpty() && given.positional().size() <= MAX_VALUES;
        return few && words(longest) >= SENTENCE ? longest : "";
    }

    private static boolean isBare(Arguments given) {
        return given.named().isEmpty()
                && given.text().indexOf('"') < 0
                && !given.text().strip().startsWith("'");
    }

    private static QuoteSource beside(Arguments given, String said) {
        return isBare(given) ? QuoteSource.NONE : QuoteSource.beside(given, said);
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split("\\s+", -1).length;
    }

    private static QuoteSource source(Call call) {
        Arguments given = call.arguments();
        if (!given.named().isEmpty()) {
            return QuoteSource.named(given);
        }
        boolean pulled = call.name().equals("pullquote"); // Of the post itself, to one side.
        String look = look(given);
        boolean looks = REMARKS.contains(look)
                || LOOKS.contains(look)
                || LANGUAGE.matcher(look).matches();
        return pulled || looks ? QuoteSource.NONE : QuoteSource.plain(given);
    }

    /** {@code quote info}, {@code quote type="tip"}, {@code quote en}: what kind it is of, how it looks, or its language. */
    private static String look(Arguments given) {
        String only = given.positional().size() == 1 ? given.at(0) : "";
        return (given.named().isEmpty() ? only : given.named("type")).toLowerCase(Locale.ROOT);
    }

    private static String footer(QuoteSource source, Call call) {
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
