package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.PostEnriched.Asset;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.transform.image.Srcset;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Files beside the post: what refers to one leads to its address on the site, {@code /assets/<sha256>.<ext>}, and a picture
 * says how large it is. What cannot be shown, as its file was not found, gives way to its words, and its writer is told once.
 */
public final class Attachments {
    private static final Pattern OWN_ADDRESS = Pattern.compile("/assets/[0-9a-f]{64}\\.[a-z0-9]{1,10}");

    private static final Set<String> REFERRING = Tags.names("a", "img", "source", "video", "audio");
    /** What goes or comes where a picture, a film or a sound is not there. */
    private static final Set<String> REPLACED = Tags.names("img", "small", "a", "video", "audio", "source", "track");

    private final Map<String, Attachment> byReference = new HashMap<>();
    private final Map<String, Asset> used = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> missingMedia = new LinkedHashSet<>();

    /** The files that were found beside one post. */
    public Attachments(List<Attachment> attachments) {
        attachments.forEach(attachment -> byReference.putIfAbsent(attachment.reference(), attachment));
    }

    /** Points pictures, films, sounds and links at the files. */
    public void link(Element body) {
        List<Element> referring = Tree.named(body, REFERRING);
        for (Element element : referring) {
            if (element.hasAttr("srcset")) {
                linkSet(element);
            }
        }
        for (Element element : referring) {
            switch (element.normalName()) {
                case "a" -> linkOwn(element);
                case "img" -> linkImage(element);
                case "video", "audio" -> linkPlayer(element);
                default -> {}
            }
        }
        if (referring.stream().anyMatch(element -> element.parent() == null)) {
            Tree.changed(body, REPLACED); // Words stand in the place of a picture that is not there.
        }
    }

    /** The files that are referred to, in the order of their first reference. */
    public List<Asset> assets() {
        return List.copyOf(used.values());
    }

    /** The pictures that were not found, as written; each is named in a warning. */
    public Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** One warning for each reference that leads nowhere. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        missing.forEach(reference -> warnings.add(warning("missing-image", "image", reference)));
        missingMedia.forEach(reference -> warnings.add(warning("missing-media", "film or sound", reference)));
        return warnings;
    }

    private static Warning warning(String kind, String what, String reference) {
        String message =
                "the " + what + " '" + reference + "' is not beside the post; put it there or correct the reference";
        return new Warning(kind, message, null);
    }

    /** The sizes of a picture that are there; of those that are not, another one is shown. */
    private void linkSet(Element element) {
        linkTo(
                element,
                "srcset",
                Srcset.parse(element.attr("srcset")).map(this::address).toString());
    }

    /** Where a picture can be had: on the site, or elsewhere on the web; empty where nowhere. */
    private String address(String reference) {
        Optional<Attachment> own = find(reference);
        if (own.isPresent()) {
            return use(own.get());
        }
        String web = Urls.web(reference);
        return Urls.isAbsolute(web) || OWN_ADDRESS.matcher(reference).matches() ? web : "";
    }

    private void linkImage(Element image) {
        String source = image.attr("src").strip();
        String address = address(source);
        if (address.isEmpty()) {
            address = another(image);
        }
        if (address.isEmpty()) {
            if (!source.isEmpty()) {
                missing.add(source.startsWith("data:") ? "data:\u2026" : source);
            }
            ImageWords.replace(image, source);
            return;
        }
        image.attr("src", address);
        if (Srcset.parse(image.attr("srcset")).isOnly(address)) {
            image.removeAttr("srcset").removeAttr("sizes");
        }
        Optional<Attachment> file = find(source);
        ImageSize.state(
                image,
                file.map(Attachment::width).orElse(null),
                file.map(Attachment::height).orElse(null));
        image.attr("loading", "lazy").attr("decoding", "async");
    }

    /** The largest that is there of the same picture in other sizes and formats. */
    private static String another(Element image) {
        String largest = Srcset.parse(image.attr("srcset")).largest();
        Element parent = image.parent();
        if (!largest.isEmpty() || parent == null || !parent.normalName().equals("picture")) {
            return largest;
        }
        return parent.select("> source[srcset]").stream()
                .map(source -> Srcset.parse(source.attr("srcset")).largest())
                .filter(address -> !address.isEmpty())
                .reduce("", (first, last) -> last);
    }

    /** A film or sound that is nowhere gives way to a link, as written, and to what it holds for browsers without players. */
    private void linkPlayer(Element player) {
        linkTo(player, "poster", address(player.attr("poster").strip()));
        List<Element> media = new ArrayList<>(player.select("> source[src]"));
        media.add(0, player);
        String written = media.stream()
                .map(medium -> medium.attr("src").strip())
                .filter(source -> !source.isEmpty())
                .findFirst()
                .orElse("");
        media.forEach(medium -> linkTo(medium, "src", address(medium.attr("src").strip())));
        if (!written.isEmpty() && media.stream().noneMatch(medium -> medium.hasAttr("src"))) {
            missingMedia.add(written);
            player.select("> source, > track").remove();
            player.before(named(player, written));
            player.unwrap();
        }
    }

    private static void linkTo(Element element, String attribute, String address) {
        if (address.isEmpty()) {
            element.removeAttr(attribute);
        } else {
            element.attr(attribute, address);
        }
    }

    /** The name of a player's file, as a link unless it stands in one. */
    private static Node named(Element player, String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return player.closest("a") == null
                ? Tags.element("a").attr("href", address).text(name)
                : new TextNode(name);
    }

    private void linkOwn(Element link) {
        find(link.attr("href").strip()).ifPresent(file -> link.attr("href", use(file)));
    }

    private Optional<Attachment> find(String reference) {
        Attachment attachment = byReference.get(reference);
        if (attachment == null && !byReference.isEmpty() && reference.indexOf('%') >= 0) {
            attachment = byReference.get(Urls.decoded(reference));
        }
        return Optional.ofNullable(attachment);
    }

    private String use(Attachment attachment) {
        String path = "/assets/" + attachment.sha256() + extension(attachment.path());
        used.putIfAbsent(path, new Asset(path, attachment.sha256(), attachment.size()));
        return path;
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,10}") ? "." + extension : ".bin";
    }
}
