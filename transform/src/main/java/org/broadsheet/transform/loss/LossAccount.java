package org.broadsheet.transform.loss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * One post's account: what a reader of the product can see goes in first, what rules declare too, then the source is drawn from
 * it. Of use once.
 */
public final class LossAccount {
    private static final Set<String> FOLLOWABLE = Set.of("http", "https", "mailto", "ftp", "tel");

    private final List<String> shown = new ArrayList<>();
    private final Bag links = new Bag();
    private final Bag images = new Bag();
    private int spareLinks;
    private int spareImages;
    private final Set<Long> excusedImages = new HashSet<>();
    private int excusedWords;
    private int codeBlocks;
    private String code = "";
    private boolean opened;

    /** Words that can be read somewhere on the post's page, or that a rule answers for. */
    public LossAccount shown(String text) {
        shown.add(text);
        return this;
    }

    /** A link of the product. */
    public LossAccount link(String href) {
        links.add(addressHash(href));
        spareLinks += isOwn(href) ? 1 : 0;
        return this;
    }

    /** An image of the product. */
    public LossAccount image(String source) {
        images.add(addressHash(source));
        spareImages += isOwn(source) ? 1 : 0;
        return this;
    }

    /** So many code blocks of the product. */
    public LossAccount codeBlocks(int count) {
        codeBlocks += count;
        return this;
    }

    /** What the product shows as code: links and images that stand in it can be read there. */
    public LossAccount code(String text) {
        code = text;
        return this;
    }

    /** A rule mended the address of a link and says so. */
    public LossAccount mendedLink(String written, String mended) {
        if (links.take(addressHash(mended))) {
            links.add(addressHash(written));
        }
        return this;
    }

    /** So many false code blocks were opened: what is escaped or indented was markup and prose. */
    public LossAccount opened(int blocks) {
        codeBlocks += blocks;
        opened = opened || blocks > 0;
        return this;
    }

    /** A rule took out this image and says so. */
    public LossAccount excusedImage(String source) {
        excusedImages.add(addressHash(source));
        return this;
    }

    /** A rule changed the meaning of so many words and says so. */
    public LossAccount excusedWords(int count) {
        excusedWords += count;
        return this;
    }

    /**
     * Draws a source from what is shown.
     *
     * @param markdown whether it is Markdown; HTML otherwise
     */
    public Loss draw(String source, boolean markdown) {
        Drawing drawing = new Drawing(links, images, code, excusedImages, spareLinks, spareImages);
        if (opened) {
            scanner(source, markdown, drawing).scan();
            return words(Parser.unescapeEntities(source, false), markdown, drawing);
        }
        Alignment alignment = aligned(source);
        scanner(source, markdown, drawing.along(alignment)).scan();
        return alignment.isWhole() ? loss(0, List.of(), drawing, drawing.at()) : words(source, markdown, drawing);
    }

    /** The longest of what is shown, which is the body's text, is read along with the source. */
    private Alignment aligned(String source) {
        String longest = "";
        for (String text : shown) {
            longest = text.length() > longest.length() ? text : longest;
        }
        List<String> others = new ArrayList<>(shown);
        others.remove(longest);
        return new Alignment(source, longest, others);
    }

    /** The loss of a source whose words have to be accounted for one by one. */
    private Loss words(String source, boolean markdown, Drawing drawing) {
        WordDrawing words = new WordDrawing(shown);
        scanner(source, markdown, words).scan();
        List<String> lost = words.lost().isEmpty()
                ? List.of()
                : new Places(String.join("\n", shown) + "\n")
                        .lost(
                                words.lost(),
                                sink -> scanner(source, markdown, sink).scan());
        int at = words.at() < 0 || (drawing.at() >= 0 && drawing.at() < words.at()) ? drawing.at() : words.at();
        return loss(words.words(), lost.subList(Math.min(excusedWords, lost.size()), lost.size()), drawing, at);
    }

    private Loss loss(int words, List<String> lost, Drawing drawing, int at) {
        return new Loss(
                words,
                lost,
                drawing.lostLinks(),
                drawing.lostImages(),
                Math.max(0, drawing.codeBlocks() - codeBlocks),
                at);
    }

    private SourceScanner scanner(String source, boolean markdown, Sink sink) {
        return markdown ? new MarkdownScanner(source, opened, sink) : new SourceScanner(source, sink);
    }

    /** Files of the site get new names. */
    static boolean isOwn(String address) {
        return !address.startsWith("http") && !address.startsWith("mailto:") && !address.startsWith("//");
    }

    /** Whether the address leads somewhere from the page; places on the page itself do not count, nor do a template's. */
    static boolean isFollowable(String target) {
        if (target.startsWith("#") || target.contains("{{") || target.contains("{%")) {
            return false;
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return FOLLOWABLE.contains(target.substring(0, i).strip().toLowerCase(Locale.ROOT))
                        && !isHostless(target, i);
            }
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
        }
        return true;
    }

    private static boolean isHostless(String target, int colon) {
        int host = colon + 1;
        while (host < target.length() && target.charAt(host) == '/') {
            host++;
        }
        return host == target.length() || target.charAt(host) == '?' || target.charAt(host) == '#';
    }

    /** Letters and digits alone: escaping, encoding and case make no other address. */
    static long addressHash(String address) {
        String plain =
                address.indexOf('&') >= 0 ? Parser.unescapeEntities(address.replace("&amp;", "&"), true) : address;
        long hash = 7;
        for (int i = schemeEnd(plain); i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '%') {
                i = behindEscape(plain, i) - 1;
            } else if (c < 128 && Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
            }
        }
        return hash;
    }

    /** Behind {@code http://}, in which browsers do not count the slashes and need none; 0 for schemes without any. */
    private static int schemeEnd(String address) {
        int end = 0;
        while (end < address.length() && end < 8 && address.charAt(end) != ':' && address.charAt(end) != '/') {
            end++;
        }
        return isWeb(address, end) || address.startsWith(":/", end) || address.startsWith("//", end) ? end : 0;
    }

    private static boolean isWeb(String address, int end) {
        String scheme = end == 4 ? "http:" : "https:";
        return address.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static int behindEscape(String address, int percent) {
        int at = percent + 1;
        while (address.startsWith("25", at)) {
            at += 2;
        }
        boolean hex = at + 1 < address.length() && isHex(address.charAt(at)) && isHex(address.charAt(at + 1));
        return hex ? at + 2 : at;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
