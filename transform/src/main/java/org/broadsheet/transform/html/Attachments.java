package org.broadsheet.transform.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.PostEnriched.Asset;
import org.broadsheet.events.PostEnriched.Warning;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Files beside the post: what refers to one leads to its address on the site, {@code /assets/<sha256>.<ext>}. An image
 * that was not found gives way to its words, and its writer is told once.
 */
public final class Attachments {
    private static final Pattern OWN_ADDRESS = Pattern.compile("/assets/[0-9a-f]{64}\\.[a-z0-9]{1,10}");

    private final Map<String, Attachment> byReference = new HashMap<>();
    private final Map<String, Asset> used = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** The files that were found beside one post. */
    public Attachments(List<Attachment> attachments) {
        attachments.forEach(attachment -> byReference.putIfAbsent(attachment.reference(), attachment));
    }

    /** Points images, films, sounds and links at the files. */
    public void link(Element body) {
        for (Element element : new ArrayList<>(body.select("img, video, audio, a[href]"))) {
            switch (element.normalName()) {
                case "a" -> linkTo(element, "href");
                case "img" -> linkImage(element);
                default -> linkTo(element, "src");
            }
        }
    }

    /** The files that are referred to, in the order of their first reference. */
    public List<Asset> assets() {
        return List.copyOf(used.values());
    }

    /** The images that were not found, as written; each is named in a warning. */
    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    /** One warning for each reference that leads nowhere. */
    public List<Warning> warnings() {
        return missing.stream()
                .map(reference -> new Warning(
                        "missing-image",
                        "the image '" + reference + "' is not beside the post; put it there or correct the reference",
                        null))
                .toList();
    }

    private void linkImage(Element image) {
        String source = image.attr("src").strip();
        if (source.isEmpty() && image.hasAttr("data-src")) {
            source = image.attr("data-src").strip();
            image.attr("src", source);
        }
        if (linkTo(image, "src")) {
            image.attr("loading", "lazy");
            return;
        }
        if (Urls.isAbsolute(Urls.web(source)) || OWN_ADDRESS.matcher(source).matches()) {
            return;
        }
        if (!source.isEmpty()) {
            missing.add(source.startsWith("data:") ? "data:\u2026" : source);
        }
        image.replaceWith(new TextNode(apart(words(image, source), image)));
    }

    /** What an image says of itself; alone in a link, which must not become invisible, its file's name. */
    private static String words(Element image, String source) {
        String words = image.attr("alt").isBlank() ? image.attr("title") : image.attr("alt");
        Element link = image.closest("a[href]");
        boolean alone = words.isBlank()
                && link != null
                && !link.hasText()
                && link.select("img").size() == 1;
        return alone ? source.substring(source.lastIndexOf('/') + 1) : words.strip();
    }

    /** With a space to each side where a word stands right beside it. */
    private static String apart(String words, Element image) {
        boolean before = image.previousSibling() instanceof TextNode text && !endsWhite(text.getWholeText());
        boolean after = image.nextSibling() instanceof TextNode text && !startsWhite(text.getWholeText());
        return words.isEmpty() ? "" : (before ? " " : "") + words + (after ? " " : "");
    }

    private static boolean endsWhite(String text) {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Or with a sign that ends a sentence or bracket. */
    private static boolean startsWhite(String text) {
        return text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0));
    }

    private boolean linkTo(Element element, String attribute) {
        String reference = element.attr(attribute).strip();
        Attachment attachment = byReference.get(reference);
        if (attachment == null && reference.indexOf('%') >= 0) {
            attachment = byReference.get(decoded(reference));
        }
        if (attachment == null) {
            return false;
        }
        String path = "/assets/" + attachment.sha256() + extension(attachment.path());
        element.attr(attribute, path);
        used.putIfAbsent(path, new Asset(path, attachment.sha256(), attachment.size()));
        return true;
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,10}") ? "." + extension : ".bin";
    }
}
