package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.events.PostEnriched.Image;
import org.broadsheet.events.PostEnriched.Link;
import org.broadsheet.transform.embed.Provider;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The clean body, written once, and what can be read off it.
 *
 * @param html a valid fragment, a line for each top-level block
 * @param text its words
 * @param wordCount how many, by scripts' own habits; notes in the place of pictures are none of the post's
 * @param notes what of them stands in the place of what cannot be shown
 * @param firstParagraph the words of the first paragraph outside quotations
 * @param links in document order
 * @param images in document order
 * @param codeBlocks how many there are
 * @param code what stands in them
 */
public record Fragment(
        String html,
        String text,
        int wordCount,
        String notes,
        String firstParagraph,
        List<Link> links,
        List<Image> images,
        int codeBlocks,
        String code) {
    private static final Set<String> LINES = Tags.names("p", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS =
            Tags.names("li", "dt", "dd", "td", "th", "figcaption", "caption", "summary");
    private static final Set<String> TRIMMED = Tags.union(LINES, CELLS, Tags.names("pre"));
    private static final Set<String> READ_OFF = Tags.names("a", "img", "pre");
    private static final Rule LEANING_QUOTE = new LeaningQuote();
    private static final Rule CONTENT_MODEL = new ContentModel();
    private static final Rule PLAIN_CODE = new PlainCode();

    /**
     * What hardly any post holds is looked for in what was written, where one look finds it, and not in each piece of text. The last two
     * once more: what was taken out left spaces and torn tags beside others.
     */
    private static final List<Remnant> REMNANTS = List.of(
            new Remnant(new ControlCharacters(), Written::hasControls),
            new Remnant(new TemplateTag(), written -> TemplateTag.mayStandIn(written.html())),
            new Remnant(new DoubleEscapedEntity(), written -> DoubleEscapedEntity.mayStandIn(written.html())),
            new Remnant(new SpacePadding(), written -> written.html().contains("&nbsp;")),
            new Remnant(new EndTagRest(), written -> EndTagRest.mayStandIn(written.html())));

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*");
    /** One word that names who speaks in the lines below. */
    private static final Pattern NAMED = Pattern.compile("\\S+:");

    private static final Pattern PIXELS = Pattern.compile("\\d{1,5}");
    /** What mail has before a signature (RFC 3676, section 4.3). */
    private static final String SIGNATURE = "--";

    /** Characters that most posts have; what is longer costs one copy. */
    private static final int ROOM = 16 * 1024;

    private static final int SUMMARY_LENGTH = 200;
    private static final int TITLE_LENGTH = 60;

    /** A body as it was written, with its words. */
    private record Written(String html, FoldedText words, boolean hasControls) {
        static Written of(Element body) {
            HtmlWriter html = new HtmlWriter(ROOM);
            for (Node node : body.childNodes()) {
                if (node instanceof Element block) {
                    html.line().write(block);
                }
            }
            return new Written(html.toString(), html.words(), html.hasControls());
        }
    }

    /** What a rule takes out, and whether a body as it was written may hold it. */
    private record Remnant(Rule rule, Predicate<Written> mayStandIn) {}

    /** Cleans the body and writes it. */
    public static Fragment of(Element body, Sanitiser sanitiser, Repairs repairs) {
        Tree.moved(body); // What the sanitiser sees hangs on nobody's notice.
        Supplier<String> html = body::html;
        BodyReader.apply(LEANING_QUOTE, body, html, repairs);
        BodyReader.apply(sanitiser, body, html, repairs);
        Written written = written(body, html, repairs);
        List<Link> links = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        List<String> code = new ArrayList<>();
        for (Element element : Tree.named(body, READ_OFF)) {
            switch (element.normalName()) {
                case "a" -> addLink(element, links);
                case "img" -> images.add(image(element));
                default -> code.add(element.wholeText());
            }
        }
        String text = written.words().toString();
        String notes = notes(body, text);
        return new Fragment(
                written.html(),
                text,
                written.words().count() - Words.count(notes),
                notes,
                firstParagraph(body, text),
                links,
                images,
                code.size(),
                String.join("\n", code));
    }

    /** What is said in the place of what cannot be shown. */
    private static String notes(Element root, String text) {
        return text.contains(Shortcodes.NOT_SHOWN)
                ? Tree.named(root, "small").stream()
                        .map(Words::of)
                        .filter(note -> note.startsWith(Shortcodes.NOT_SHOWN))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private static Written written(Element body, Supplier<String> html, Repairs repairs) {
        Written written = tidied(body, html, repairs);
        for (Remnant remnant : REMNANTS) {
            if (remnant.mayStandIn().test(written)) {
                Tree.joinTexts(body); // A tag that is gone may have torn it.
                if (BodyReader.apply(remnant.rule(), body, html, repairs) > 0) {
                    written = tidied(body, html, repairs);
                }
            }
        }
        return written;
    }

    /** What is left to do when all that may not stay is gone. */
    private static Written tidied(Element body, Supplier<String> html, Repairs repairs) {
        BodyReader.apply(CONTENT_MODEL, body, html, repairs);
        trimLines(body);
        PLAIN_CODE.apply(body);
        return Written.of(body);
    }

    /** What was taken out may have left white space at a line's edge, or a line without words. */
    private static void trimLines(Element body) {
        List<Element> elements = Tree.named(body, TRIMMED);
        boolean moved = false;
        for (Element line : elements) {
            if (LINES.contains(line.normalName())) {
                moved |= BlockWriter.trim(line);
                if (Tags.isBlank(line)) {
                    line.remove();
                    moved = true;
                }
                moved |= CodeLines.end(line);
            } else if (line.normalName().equals("pre")) {
                moved |= CodeText.stripFirstLine(line);
            }
        }
        for (Element cell : elements) {
            if (CELLS.contains(cell.normalName()) && !Tags.holdsBlock(cell)) {
                moved |= BlockWriter.trim(cell);
                moved |= CodeLines.end(cell);
            }
        }
        if (moved) {
            Tree.moved(body);
        }
    }

    /** The first sentences, up to about two hundred characters. */
    public String summary() {
        return shortened(firstParagraph, SUMMARY_LENGTH);
    }

    /** The first words, for a post without a title. */
    public String firstWords() {
        String line = text.lines()
                .takeWhile(each -> !each.equals(SIGNATURE))
                .filter(each -> isRead(each) && !NAMED.matcher(each).matches())
                .min(Comparator.comparing(Provider::isLabel)) // The first that is none, or else the first.
                .orElse("");
        String words = shortened(line, TITLE_LENGTH);
        return words.isEmpty() ? "Untitled" : words;
    }

    private static String firstParagraph(Element body, String text) {
        for (Node node : body.childNodes()) {
            if (node instanceof Element paragraph && paragraph.normalName().equals("p")) {
                String words = ownWords(paragraph);
                if (Words.count(words) > 3 && isRead(words)) {
                    return words;
                }
            }
        }
        List<String> lines = text.lines().filter(Fragment::isRead).toList();
        String own = lines.stream().filter(line -> !Provider.isLabel(line)).collect(Collectors.joining(" "));
        return own.isEmpty() ? String.join(" ", lines) : own;
    }

    /** The words of a paragraph without the notes in it. */
    private static String ownWords(Element paragraph) {
        String words = Words.of(paragraph).replace('\n', ' ');
        for (String note : notes(paragraph, words).lines().toList()) {
            words = words.replace(note, "");
        }
        return words.strip();
    }

    /** Whether a line says something of the post: a note in the place of a picture does not, nor does a bare address. */
    static boolean isRead(String line) {
        return !line.startsWith(Shortcodes.NOT_SHOWN)
                && !ADDRESS.matcher(line).matches()
                && line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        for (int end = Math.min(length, words.length() - 2); end > length / 3; end--) {
            if (words.charAt(end + 1) == ' ' && ".!?".indexOf(words.charAt(end)) >= 0) {
                return words.substring(0, end + 1);
            }
        }
        int space = words.lastIndexOf(' ', length);
        return words.substring(0, space > length / 2 ? space : wholeCharacters(words, length)) + " \u2026";
    }

    /** Scripts without spaces are cut anywhere, but not inside a surrogate pair. */
    private static int wholeCharacters(String words, int length) {
        return Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
    }

    private static void addLink(Element link, List<Link> links) {
        String href = link.attr("href");
        if (link.hasAttr("href") && !href.startsWith("#fn")) {
            links.add(new Link(href, Words.of(link).replace('\n', ' '), Tree.isIn(link, "blockquote")));
        }
    }

    private static Image image(Element image) {
        return new Image(
                image.attr("src"), image.attr("alt"), pixels(image.attr("width")), pixels(image.attr("height")));
    }

    private static @Nullable Integer pixels(String written) {
        return PIXELS.matcher(written).matches() ? Integer.valueOf(written) : null;
    }
}
