package org.broadsheet.transform.shortcode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.Provider;
import org.jsoup.nodes.Element;

/** A film or a sound as a file, or on a site: {@code video mp4="/a.mp4"}, {@code audio http://example.org/a.mp3}. */
final class Media implements Shortcode {
    private static final List<String> NAMES = List.of(
            "src", "url", "file", "mp4", "webm", "ogv", "m4v", "mov", "mp3", "ogg", "m4a", "wav", "oga", "source",
            "path", "link", "href");
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(?:mp4|webm|ogv|m4v|mov|mp3|ogg|oga|m4a|wav|flac|aac|opus)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    private final String element;

    Media(String element) {
        this.element = element;
    }

    @Override
    public Rendering render(Call call) {
        Arguments given = call.arguments();
        String source = given.namedOrAt(0, NAMES.toArray(String[]::new));
        if (source.isEmpty() && call.body() != null) {
            source = call.body().strip();
        }
        String id = given.named("id", "video_id");
        Optional<Embed> embed =
                Provider.of(source).or(() -> Provider.named(given.named("provider", "platform", "site"), id));
        String caption = call.html(given.named("caption", "title"));
        if (embed.isPresent()) {
            return Rendering.block(embed.get().card(given.named("caption", "title")));
        }
        if (!FILE.matcher(source).matches()) {
            return new NotShown().render(call);
        }
        Element player = new Element(element).attr("src", source).attr("controls", true);
        String poster = given.named("poster", "thumbnail");
        if (element.equals("video") && !poster.isEmpty()) {
            player.attr("poster", poster);
        }
        return Rendering.block("<figure>" + player.outerHtml() + Images.captionElement(caption) + "</figure>");
    }
}
