package org.broadsheet.transform.shortcode;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands around text of the post: a remark with a label, something to unfold, a column without a meaning. */
final class Boxes {
    /** Names that do not say what kind of remark it is. */
    private static final Set<String> GENERAL = Set.of(
            "notice", "admonition", "callout", "alert", "box", "panel", "message", "infobox", "hint", "block", "aside");

    private static final Set<String> LOOKS = Set.of("class", "id", "style", "width", "height", "align", "color");
    /** Words or an address, where others are a number, a colour or a class: two words at least, a file or a page. */
    private static final Pattern SAYING = Pattern.compile("\\p{L}\\S*[\\s/.]+\\S*\\p{L}");

    /** No id, and no number. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019 -]*");

    private Boxes() {}

    /** The text as it is, under the tag's title if it has one. Without an end tag it has what its arguments say. */
    static Rendering plain(Call call) {
        Arguments given = call.arguments();
        String title = call.html(given.named("title", "header", "heading", "caption", "label", "name", "tabname"));
        if (!call.paired() && saysSomething(given)) {
            String words = given.named("text", "content", "body", "msg");
            return words.isEmpty()
                    ? new NotShown().render(call)
                    : Rendering.block(line(title) + "<p>" + call.html(words) + "</p>");
        }
        return Rendering.around(line(title), "");
    }

    private static boolean saysSomething(Arguments given) {
        return given.positional().stream()
                        .anyMatch(value -> SAYING.matcher(value).find())
                || given.named().entrySet().stream()
                        .anyMatch(value -> !LOOKS.contains(value.getKey())
                                && SAYING.matcher(value.getValue()).find());
    }

    /** One of several parts, under its name: <code>{{&lt; tab "macOS" &gt;}}</code>, {@code <TabItem value="mac" label="macOS">}. */
    static Rendering part(Call call) {
        Arguments given = call.arguments();
        String title = call.html(given.namedOrAt(0, "title", "header", "heading", "label", "name", "tabname", "value"));
        String head = linked(title, given);
        return call.paired() || head.isEmpty() ? Rendering.around(line(head), "") : Rendering.block(line(head));
    }

    /** A remark: {@code notice warning "Mind the gap"}, {@code warning}. */
    static Rendering remark(Call call) {
        Arguments given = call.arguments();
        String kind = given.namedOrAt(0, "type", "kind", "level", "style", "class");
        boolean general = GENERAL.contains(call.name());
        String title = call.html(given.named("title", "header", "heading", "label"));
        String second = title.isEmpty() && general ? call.html(given.at(1)) : title;
        String name = general && kind.matches("[A-Za-z-]{3,20}") ? kind : general ? "" : call.name();
        String label = second.isEmpty() ? capital(name) : second;
        if (!call.paired()) {
            String text = given.named("text", "content", "body", "msg");
            String words = text.isEmpty() ? (general ? given.at(1) : given.at(0)) : text;
            return words.isEmpty()
                    ? NotShown.note(call)
                    : Rendering.block(line(capital(name)) + "<p>" + call.html(words) + "</p>");
        }
        return Rendering.around(line(label), "");
    }

    /** Something to unfold. */
    static Rendering details(Call call) {
        Arguments given = call.arguments();
        String summary = call.html(given.namedOrAt(0, "summary", "title", "header", "heading", "label", "text"));
        String shown = summary.isEmpty() ? "Details" : summary;
        return call.paired()
                ? Rendering.around("<details><summary>" + shown + "</summary>", "</details>")
                : NotShown.note(call);
    }

    /** A link that looks like a button. */
    static Rendering button(Call call) {
        Arguments given = call.arguments();
        String address = Links.address(given.namedOrAt(0, "href", "url", "link", "relref", "src", "to"));
        String open = "<a href=\"" + Rendering.escape(address) + "\">";
        if (call.paired()) {
            return Rendering.aroundWords(open, "</a>");
        }
        String words = given.named("text", "label", "title", "name", "content");
        String shown = words.isEmpty() ? given.at(1) : words;
        return Rendering.inline(open + (shown.isEmpty() ? Rendering.escape(address) : call.html(shown)) + "</a>");
    }

    /** A remark at the edge of the page, which stands in brackets where it was called, behind the word that it is about. */
    static Rendering aside(Call call) {
        Arguments given = call.arguments();
        if (call.paired()) {
            String only = given.positional().size() == 1 ? given.at(0) : "";
            String beside = PLAIN_WORDS.matcher(only).matches() ? call.html(only) : "";
            return Rendering.aroundWords(beside + " <small>(", ")</small>");
        }
        String words = given.positional().isEmpty()
                ? given.named("text", "content", "note")
                : given.at(given.positional().size() - 1);
        return words.isEmpty() ? Rendering.NOTHING : Rendering.inline(" <small>(" + call.html(words) + ")</small>");
    }

    /** A word in a box: {@code badge "new"}, {@code badge content="new" link="/news/"}. */
    static Rendering badge(Call call) {
        Arguments given = call.arguments();
        if (call.paired()) {
            return Rendering.aroundWords("", "");
        }
        String words = given.namedOrAt(0, "text", "content", "label", "title");
        return words.isEmpty() || words.contains("/")
                ? new NotShown().render(call)
                : Rendering.inline(linked(call.html(words), given));
    }

    /** What says nothing by itself: {@code icon github}, {@code fa star}. */
    static Rendering ornament(Call call) {
        if (call.paired()) {
            return Rendering.aroundWords("", "");
        }
        String words =
                call.arguments().named("text", "title", "content", "label", "src", "img", "image", "link", "url");
        return words.isEmpty() ? Rendering.NOTHING : new NotShown().render(call);
    }

    /** Words of a line in a coloured box: Hexo's {@code label primary@the words}. */
    static Rendering label(Call call) {
        if (call.paired()) {
            return Rendering.aroundWords("", "");
        }
        String text = call.arguments().text();
        int at = text.indexOf('@');
        if (at < 0 && call.arguments().positional().size() == 2) { // Another theme's: words and a colour.
            return Rendering.inline(call.html(call.arguments().at(0)));
        }
        return at < 0
                ? NotShown.note(call)
                : Rendering.inline(call.html(text.substring(at + 1).strip()));
    }

    /** A title, and the page it is of if the tag names one. */
    static String linked(String title, Arguments given) {
        String address = Links.address(given.named("href", "link", "url"));
        return address.isEmpty() || title.isBlank() || title.contains("<a ")
                ? title
                : "<a href=\"" + Rendering.escape(address) + "\">" + title + "</a>";
    }

    static String line(String words) {
        return words.isBlank() ? "" : "<p><strong>" + words + "</strong></p>";
    }

    private static String capital(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).replace('-', ' ');
    }
}
