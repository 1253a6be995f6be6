package org.broadsheet.transform.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A picture, with a caption in a figure of its own: Hugo's {@code figure src= alt= caption= title= link=}, Octopress'
 * {@code img [classes] path [width] [height] ["title" ["alt"]]}, {@code image "path" "alt"} and their like.
 */
final class Images implements Shortcode {
    static final Pattern FILE = Pattern.compile(
            "\\S(?:.*\\S)?\\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH =
            Pattern.compile("(?:https?:/)?/\\S+|\\S+/\\S+|" + FILE.pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("[\"'`\u201c]");
    /** How wide Eleventy is to show a picture. */
    private static final Pattern SIZES = Pattern.compile("\\d(?:vw|em)\\b|\\((?:min|max)-width|^\\[?\\d+\\]?$");

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,4})(?:px)?");

    @Override
    public Rendering render(Call call) {
        return PictureOptions.areIn(call.arguments().text())
                ? shown(call.named(call.name(), PictureOptions.named(call.arguments())))
                : shown(call);
    }

    private static Rendering shown(Call call) {
        Arguments given = call.arguments();
        String source = source(given);
        if (source.isEmpty()) {
            return call.paired() ? Rendering.around("<figure>", "</figure>") : NotShown.note(call);
        }
        List<String> words = wordsAfter(source, given);
        Element image = new Element("img").attr("src", source).attr("alt", alt(given, words));
        size(image, "width", given);
        size(image, "height", given);
        String link = given.named("link", "href", "target_url", "linkto");
        if (link.isEmpty() && !source.equals(given.named("url"))) { // Of a tag that has its file under another name.
            link = given.named("url");
        }
        Element shown =
                link.isEmpty() ? image : new Element("a").attr("href", link).appendChild(image);
        String caption = caption(call);
        if (call.paired()) {
            return Rendering.around("<figure>" + shown.outerHtml(), captionElement(caption) + "</figure>");
        }
        return caption.isEmpty()
                ? Rendering.inline(shown.outerHtml())
                : Rendering.block("<figure>" + shown.outerHtml() + captionElement(caption) + "</figure>");
    }

    /** Avada's: what it holds is a picture's address, or the picture. */
    static Rendering framed(Call call) {
        String body = call.body() == null ? "" : call.body().strip();
        return FILE.matcher(body).matches()
                ? Rendering.block(new Element("img")
                        .attr("src", body)
                        .attr("alt", call.arguments().named("alt", "title"))
                        .outerHtml())
                : call.paired() ? Rendering.aroundWords("", "") : Rendering.inline(body);
    }

    /** The argument that is a picture's address: named as one, or the first that looks like one. */
    static String source(Arguments given) {
        String named = given.named(
                "src",
                "image",
                "img",
                "file",
                "path",
                "source",
                "filename",
                "imgsrc",
                "image_path",
                "photo",
                "img_src",
                "url");
        if (!named.isEmpty()) {
            return named;
        }
        for (String value : given.positional()) {
            if (PATH.matcher(value.strip()).matches()) {
                return value.strip();
            }
        }
        String name = given.named("name", "resource", "id");
        return FILE.matcher(name).matches() ? name : "";
    }

    /**
     * Without names, the words after the address and its size: one is a description, of two the first is a title. Words without
     * quotation marks belong together.
     */
    private static List<String> wordsAfter(String source, Arguments given) {
        List<String> words = new ArrayList<>();
        boolean after = false;
        for (String value : given.positional()) {
            if (after && !PIXELS.matcher(value.strip()).matches() && !value.isBlank()) {
                words.add(value.strip());
            }
            after = after || value.strip().equals(source);
        }
        words.removeIf(word -> SIZES.matcher(word).find());
        return QUOTED.matcher(given.text()).find() || words.isEmpty() ? words : List.of(String.join(" ", words));
    }

    private static String alt(Arguments given, List<String> words) {
        String named = given.named("alt", "description");
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return named.isEmpty() ? last : named;
    }

    private static String caption(Call call) {
        Arguments given = call.arguments();
        String title = call.html(given.named("title", "heading"));
        String text = call.html(given.named("caption", "cap", "text", "figcaption", "legend", "desc", "footer"));
        String source = call.html(given.named("attr", "credit", "author", "attribution", "copyright"));
        String page = given.named("attrlink", "credit_link", "credit-url");
        if (!source.isEmpty() && !page.isEmpty()) {
            source = "<a href=\"" + Rendering.escape(page) + "\">" + source + "</a>";
        }
        List<String> parts = new ArrayList<>(List.of(title, text, source));
        parts.removeIf(String::isBlank);
        if (!title.isBlank() && title.equals(text)) {
            parts.remove(0);
        }
        return String.join(" ", parts);
    }

    static String captionElement(String caption) {
        return caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>";
    }

    private static void size(Element image, String name, Arguments given) {
        var pixels = PIXELS.matcher(given.named(name));
        if (pixels.matches()) {
            image.attr(name, pixels.group(1));
        }
    }
}
