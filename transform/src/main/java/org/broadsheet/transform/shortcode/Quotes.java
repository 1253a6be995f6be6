package org.broadsheet.transform.shortcode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation: {@code blockquote author= source= link=}, and Octopress' and Hexo's {@code blockquote Author, Work
 * http://address Title of the page}. The source stands in a footer, where the quote resolver reads it: {@code — Author,
 * <cite><a href="…">Work</a></cite>}.
 */
final class Quotes implements Shortcode {
    private static final Pattern ADDRESS = Pattern.compile("(^|\\s)(https?://\\S+)(?:\\s+(\\S.*))?$", Pattern.DOTALL);

    @Override
    public Rendering render(Call call) {
        boolean pulled = call.name().equals("pullquote"); // Of the post itself, to one side.
        Source source = !call.arguments().named().isEmpty()
                ? named(call.arguments())
                : pulled ? new Source("", "", "") : plain(call.arguments());
        String footer = footer(source, call);
        String cite = source.link().startsWith("http") ? " cite=\"" + Rendering.escape(source.link()) + "\"" : "";
        String open = "<blockquote" + cite + ">";
        if (call.paired() || call.body() != null) {
            return Rendering.around(open, footer + "</blockquote>");
        }
        String text = call.arguments().named("text", "quote", "content", "body");
        String words = text.isEmpty() && source.isEmpty() ? "" : text;
        return words.isEmpty()
                ? NotShown.note(call)
                : Rendering.block(open + "<p>" + call.html(words) + "</p>" + footer + "</blockquote>");
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
