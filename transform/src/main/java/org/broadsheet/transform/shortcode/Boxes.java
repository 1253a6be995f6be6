package org.broadsheet.transform.shortcode;

import java.util.Locale;
import java.util.Set;

/** What stands around text of the post: a remark with a label, something to unfold, a column without a meaning. */
final class Boxes {
    /** Names that do not say what kind of remark it is. */
    private static final Set<String> GENERAL = Set.of(
            "notice", "admonition", "callout", "alert", "box", "panel", "message", "infobox", "hint", "block", "aside");

    private Boxes() {}

    /** The text as it is, under the tag's title if it has one. */
    static Rendering plain(Call call) {
        String title =
                call.html(call.arguments().named("title", "header", "heading", "caption", "label", "name", "tabname"));
        return Rendering.around(line(title), "");
    }

    /** One of several parts, under its name: <code>{{&lt; tab "macOS" &gt;}}</code>, {@code <TabItem value="mac" label="macOS">}. */
    static Rendering part(Call call) {
        Arguments given = call.arguments();
        String title = call.html(given.namedOrAt(0, "title", "header", "heading", "label", "name", "tabname", "value"));
        String address = Links.address(given.named("href", "link", "url"));
        String head = address.isEmpty() || title.isEmpty()
                ? title
                : "<a href=\"" + Rendering.escape(address) + "\">" + title + "</a>";
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

    /** A remark at the edge of the page, which stands in brackets where it was called. */
    static Rendering aside(Call call) {
        Arguments given = call.arguments();
        if (call.paired()) {
            return Rendering.aroundWords(" <small>(", ")</small>");
        }
        String words = given.positional().isEmpty()
                ? given.named("text", "content", "note")
                : given.at(given.positional().size() - 1);
        return words.isEmpty() ? Rendering.NOTHING : Rendering.inline(" <small>(" + call.html(words) + ")</small>");
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

    private static String line(String words) {
        return words.isBlank() ? "" : "<p><strong>" + words + "</strong></p>";
    }

    private static String capital(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).replace('-', ' ');
    }
}
