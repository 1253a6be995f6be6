package org.broadsheet.transform.shortcode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A picture of the post with its caption, and several pictures: {@code [caption width="300"]…[/caption]}, {@code gallery}. */
final class Captions {
    private Captions() {}

    static Rendering render(Call call) {
        String caption = call.html(call.arguments().named("caption", "text", "title"));
        if (call.paired()) {
            return Rendering.around("<figure>", Images.captionElement(caption) + "</figure>");
        }
        boolean image = !Images.source(call.arguments()).isEmpty();
        return image || caption.isEmpty() ? new Images().render(call) : Rendering.block("<p>" + caption + "</p>");
    }

    /** Pictures that the tag names; those of a folder or a database stay unseen, and it says so. */
    static Rendering gallery(Call call) {
        if (call.paired()) {
            return Rendering.around("", "");
        }
        List<String> files = call.arguments().values().stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> Images.FILE.matcher(value).matches())
                .toList();
        if (files.isEmpty()) {
            return Rendering.inline("<small>Not shown: a gallery of pictures</small>")
                    .noting(call.name());
        }
        return Rendering.block(files.stream()
                .map(file -> "<figure>"
                        + new Element("img").attr("src", file).attr("alt", "").outerHtml() + "</figure>")
                .collect(Collectors.joining()));
    }
}
