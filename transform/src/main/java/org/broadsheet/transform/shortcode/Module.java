package org.broadsheet.transform.shortcode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Provider;
import org.jsoup.nodes.Element;

/**
 * A tag of a page builder or a theme that no row knows. What it says to readers stands in arguments that are called alike
 * everywhere: a heading, a picture, some text, a button. It is shown where the tag stands, before what the tag holds, which is the
 * post's own. All else in it is how things look.
 */
final class Module implements Shortcode {
    private static final Set<String> HEADINGS = Set.of("heading", "headline", "title", "header");
    private static final Set<String> PICTURES =
            Set.of("image", "img", "imageframe", "picture", "photo", "images", "gallery");
    private static final Set<String> BUTTONS = Set.of("button", "btn", "link");
    private static final Set<String> FORMS = Set.of("form", "forms", "form7", "wpforms", "gravityform", "field");
    /** What shows its words over those that it holds when a mouse comes near. */
    private static final Set<String> HINTS = Set.of("tooltip", "popover", "popup");

    private static final Set<String> QUOTES = Set.of("testimonial", "quote", "blockquote", "pullquote");
    /** Lines, gaps and signs, and what shows the post's title or facts once more. */
    private static final Set<String> SILENT = Set.of(
            ("space spacer separator divider gap clear clearfix hr line icon fontawesome particles post break whitespace row column"
                            + " section container title heading text textblock anchor end")
                    .split(" ", -1));

    /** What a switch or a measure is set to. */
    private static final Pattern SETTING = Pattern.compile(
            "on|off|yes|no|true|false|none|default|all|custom|auto|h[1-6]|[#.\\d][\\w#.%|,/ -]{0,40}|\\|.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEVEL = Pattern.compile("(?:.*\\btag:)?h?([1-6])(?:\\|.*)?", Pattern.CASE_INSENSITIVE);
    /** WPBakery's {@code url:https%3A%2F%2Fexample.org|title:Words|target:_blank}. */
    private static final Pattern PARTS = Pattern.compile("(?:.*\\|)?url:([^|]*)(?:\\|.*)?");

    private final Function<String, Optional<Shortcode>> sites;

    /**
     * @param sites the row of a site of films and the like, by its name
     */
    Module(Function<String, Optional<Shortcode>> sites) {
        this.sites = sites;
    }

    @Override
    public Rendering render(Call call) {
        List<String> words = ModuleNames.words(call.name());
        Optional<Shortcode> site =
                words.stream().flatMap(word -> sites.apply(word).stream()).findFirst();
        if (site.isPresent() && !call.paired()) {
            return site.get().render(call);
        }
        if (words.stream().anyMatch(FORMS::contains)) {
            return words.contains("field") ? Rendering.NOTHING : form(call);
        }
        if (call.paired() && words.stream().anyMatch(HINTS::contains)) {
            String hint = value(call, "text", "title", "content", "tooltip");
            return Rendering.aroundWords("", hint.isEmpty() ? "" : " (" + hint + ")");
        }
        if (call.paired() && words.stream().anyMatch(BUTTONS::contains)) {
            String address = address(call);
            return !label(call).isEmpty()
                    ? Rendering.block(link(call))
                    : isAddress(address)
                            ? Rendering.aroundWords("<a href=\"" + Rendering.escape(address) + "\">", "</a>")
                            : Rendering.aroundWords("", "");
        }
        if (call.paired() && words.stream().anyMatch(QUOTES::contains)) {
            return new Quotes().render(call);
        }
        if (words.stream().anyMatch(HEADINGS::contains) && !words.contains("post")) {
            return heading(call);
        }
        String said = picture(call) + said(call);
        if (call.paired()) {
            return said.isEmpty() ? Rendering.aroundWords("", "") : Rendering.around(said, "");
        }
        return said.isEmpty() ? rest(call, words) : Rendering.block(said);
    }

    /** A form, whose arguments are for its owner alone, an address of his mail among them. */
    static Rendering form(Call call) {
        return Rendering.inline("<small>" + Shortcodes.NOT_SHOWN + "a form</small>")
                .noting(call.name());
    }

    private static Rendering heading(Call call) {
        Matcher level = LEVEL.matcher(call.arguments()
                .named("tag", "size", "level", "heading_semantic", "header_size", "title_level", "font_container"));
        String name = "h" + (level.matches() ? level.group(1) : "2");
        String words = value(call, "title", "text", "heading", "header", "headline", "content");
        if (call.paired() && words.isEmpty()) {
            return Rendering.around("<" + name + ">", "</" + name + ">");
        }
        String head = words.isEmpty() ? "" : "<" + name + ">" + words + "</" + name + ">";
        String text = text(call);
        String said = head + paragraph(subtitle(call)) + paragraph(text.equals(words) ? "" : text) + link(call);
        return call.paired() ? Rendering.around(said, "") : Rendering.block(said);
    }

    private static String said(Call call) {
        String title = value(call, "title", "heading", "header", "headline", "label", "tab_title");
        String address = address(call);
        boolean linked = !title.isEmpty()
                && label(call).isEmpty()
                && isAddress(address)
                && Provider.of(address).isEmpty();
        String number = call.arguments().named("number", "count", "counter_value");
        String strong = title.isEmpty() || isButton(call)
                ? ""
                : "<strong>" + (linked ? linked(address, title) : title) + "</strong>";
        String line =
                !title.isEmpty() && number.matches("[\\d.,]+%?") ? strong + ": " + Rendering.escape(number) : strong;
        return paragraph(line)
                + paragraph(subtitle(call))
                + paragraph(text(call))
                + (linked && !strong.isEmpty() ? "" : link(call));
    }

    private static String linked(String address, String words) {
        return "<a href=\"" + Rendering.escape(address) + "\">" + words + "</a>";
    }

    private static String label(Call call) {
        return value(call, "button_text", "btn_text", "button_one_text", "link_text", "button");
    }

    private static String subtitle(Call call) {
        return value(call, "subtitle", "subhead", "subheading", "sub_title", "tagline", "job_title", "position");
    }

    private static String text(Call call) {
        return value(call, "text", "content", "description", "desc", "caption", "message", "body");
    }

    private static String paragraph(String words) {
        return words.isEmpty() ? "" : "<p>" + words + "</p>";
    }

    private static String picture(Call call) {
        Arguments given = call.arguments();
        String file = given.named(
                "src", "image", "image_url", "img", "img_url", "picture", "photo", "portrait_url", "logo", "url");
        if (!Images.FILE.matcher(file).matches()) {
            return "";
        }
        Element image = new Element("img").attr("src", file).attr("alt", given.named("alt", "alt_text", "title_text"));
        return "<p>" + image.outerHtml() + "</p>";
    }

    private static boolean isButton(Call call) {
        return ModuleNames.words(call.name()).stream().anyMatch(BUTTONS::contains);
    }

    private static boolean isAddress(String address) {
        return (address.startsWith("http") || address.startsWith("/") || address.startsWith("mailto:"))
                && !Images.FILE.matcher(address).matches();
    }

    /** A button, or a film that is linked. */
    private static String link(Call call) {
        String address = address(call);
        if (!isAddress(address)) {
            return "";
        }
        var embed = Provider.of(address);
        if (embed.isPresent()) {
            return embed.get().card("").outerHtml();
        }
        String label = label(call);
        String words = label.isEmpty() && isButton(call) ? value(call, "title", "text") : label;
        String shown = words.isEmpty() ? Rendering.escape(address) : words;
        return paragraph(linked(address, shown));
    }

    private static String address(Call call) {
        String written = call.arguments()
                .named(
                        "button_url",
                        "button_link",
                        "btn_url",
                        "btn_link",
                        "button_one_url",
                        "link_url",
                        "video_url",
                        "link",
                        "url",
                        "href",
                        "src");
        Matcher parts = PARTS.matcher(written);
        return parts.matches() ? unescaped(parts.group(1)) : written;
    }

    private static String unescaped(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** The first of the arguments that has words in it. */
    private static String value(Call call, String... names) {
        for (String name : names) {
            String value = decoded(call.arguments().named(name));
            if (!value.isEmpty() && !SETTING.matcher(value).matches()) {
                return call.html(value);
            }
        }
        return "";
    }

    /** Divi and WPBakery write in their own way what would end an argument. */
    private static String decoded(String value) {
        return value.replace("%22", "\"")
                .replace("%91", "[")
                .replace("%93", "]")
                .replace("`{`", "[")
                .replace("`}`", "]")
                .replace("``", "\"");
    }

    /** What says nothing itself: how things look, or what only a running site could show. */
    private static Rendering rest(Call call, List<String> words) {
        if (words.stream().anyMatch(SILENT::contains)) {
            return Rendering.NOTHING;
        }
        String what = words.stream().anyMatch(PICTURES::contains)
                ? (words.contains("gallery") || words.contains("images") ? "a gallery of pictures" : "a picture")
                : ModuleNames.spoken(call.name()).toLowerCase(Locale.ROOT) + telling(call.arguments());
        return Rendering.inline("<small>" + Shortcodes.NOT_SHOWN + Rendering.escape(what) + "</small>")
                .noting(call.name());
    }

    private static String telling(Arguments given) {
        List<String> words = new ArrayList<>(given.values());
        words.removeIf(
                value -> value.isBlank() || SETTING.matcher(value.strip()).matches());
        return words.isEmpty() || words.size() > 3 ? "" : " (" + String.join(", ", words) + ")";
    }
}
