package org.broadsheet.transform.html;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.image.Conditions;
import org.broadsheet.transform.image.Srcset;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Lets through what is on its list: elements by name, attributes by element, addresses by scheme, classes and ids by our
 * own. Everything else loses its tag and keeps its words. The last to touch the tree, whatever came before.
 */
public final class Sanitiser implements Rule {
    private static final Set<String> ELEMENTS = Tags.names(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "figure",
            "figcaption",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "pre",
            "hr",
            "details",
            "summary",
            "section",
            "a",
            "abbr",
            "audio",
            "bdi",
            "bdo",
            "br",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
            "img",
            "ins",
            "kbd",
            "mark",
            "picture",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "source",
            "span",
            "small",
            "strong",
            "sub",
            "sup",
            "time",
            "u",
            "var",
            "video",
            "wbr");
    private static final Map<String, Set<String>> ATTRIBUTES = new HashMap<>(Map.ofEntries(
            Map.entry("a", Tags.names("href", "title")),
            Map.entry(
                    "img",
                    Tags.names("src", "srcset", "sizes", "alt", "title", "width", "height", "loading", "decoding")),
            Map.entry("video", Tags.names("src", "controls", "preload", "width", "height", "poster")),
            Map.entry("audio", Tags.names("src", "controls", "preload")),
            Map.entry("source", Tags.names("src", "srcset", "sizes", "media", "type")),
            Map.entry("blockquote", Tags.names("cite")),
            Map.entry("q", Tags.names("cite")),
            Map.entry("del", Tags.names("cite", "datetime")),
            Map.entry("ins", Tags.names("cite", "datetime")),
            Map.entry("td", Tags.names("colspan", "rowspan")),
            Map.entry("th", Tags.names("colspan", "rowspan")),
            Map.entry("ol", Tags.names("start", "reversed")),
            Map.entry("li", Tags.names("value")),
            Map.entry("abbr", Tags.names("title")),
            Map.entry("dfn", Tags.names("title")),
            Map.entry("time", Tags.names("datetime")),
            Map.entry("details", Tags.names("open")),
            Map.entry("bdo", Tags.names("dir"))));
    private static final Set<String> EVERYWHERE = Tags.names("id", "class", "lang", "dir");
    private static final Set<String> EMPTY = Tags.names("alt", "controls", "reversed", "open");
    private static final Set<String> LINKS = Tags.names("href", "cite");
    private static final Set<String> SOURCES = Tags.names("src", "poster");
    private static final Set<String> NUMBERS = Tags.names("width", "height", "colspan", "rowspan", "start", "value");
    private static final Map<String, UnaryOperator<String>> WORDS = new HashMap<>(Map.of(
            "alt",
            Sanitiser::withoutTags,
            "title",
            Sanitiser::withoutTags,
            "loading",
            value -> value.equals("lazy") ? value : "",
            "decoding",
            value -> value.equals("async") ? value : "",
            "srcset",
            value -> Srcset.parse(value).map(Urls::web).toString(),
            "sizes",
            Conditions::sizes,
            "media",
            Conditions::media,
            "type",
            Conditions::type));
    private static final Set<String> OWN_CLASSES = Tags.names(
            "quote",
            "h-cite",
            "u-url",
            "p-name",
            "p-author",
            "h-card",
            "p-publication",
            "dt-published",
            "embed",
            "pull",
            "footnotes",
            "footnote-ref",
            "footnote-backref");
    private static final Pattern OWN_ID =
            Pattern.compile("q-[0-9a-f]{8}(?:-\\d{1,5})?|fn(?:ref)?-[\\w-]{1,80}|s-[\\p{L}\\p{N}_-]{1,80}");
    private static final Pattern TORN_TAG = Pattern.compile("\\{(?=[{%])");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}");
    private static final Pattern LANGUAGE_CLASS = Pattern.compile("language-[\\w+#.-]{1,30}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}");

    private final FramePolicy frames;

    /** One that lets frames of these hosts through. */
    public Sanitiser(FramePolicy frames) {
        this.frames = frames;
    }

    @Override
    public String name() {
        return "debris-attribute";
    }

    @Override
    public int apply(Element body) {
        int dropped = 0;
        boolean moved = false;
        for (Element element : Tree.elements(body)) {
            dropped += clean(element);
            moved |= element.parent() == null;
        }
        if (moved) {
            Tree.moved(body);
        }
        return dropped;
    }

    @Override
    public boolean moves() {
        return false;
    }

    /** Whether elements of this name may stand in a page. */
    static boolean isKnown(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isOwnId(String id) {
        return OWN_ID.matcher(id).matches();
    }

    /** Whether a class of ours gives the element a meaning. */
    static boolean hasOwnClass(Element element) {
        return element.hasAttr("class") && OWN_CLASSES.stream().anyMatch(element::hasClass);
    }

    private int clean(Element element) {
        String name = element.normalName();
        if (name.equals("iframe") && element.tag().namespace().equals(Parser.NamespaceHtml)) {
            String address = frames.allowed(Urls.web(element.attr("src")));
            if (!address.isEmpty()) {
                AllowedFrame.dress(element, address);
                return 0;
            }
        }
        boolean plainSection = name.equals("section") && !element.hasClass("footnotes");
        if (!ELEMENTS.contains(name)
                || plainSection
                || element.tag().namespace().endsWith("svg")) {
            element.unwrap();
            return 0;
        }
        int dropped = element.attributesSize() == 0 ? 0 : cleanAttributes(element, name);
        finish(element, name);
        return dropped;
    }

    private static int cleanAttributes(Element element, String name) {
        int dropped = 0;
        for (Iterator<Attribute> each = element.attributes().iterator(); each.hasNext(); ) {
            Attribute attribute = each.next();
            String kept = kept(name, attribute.getKey(), attribute.getValue());
            if (kept.isEmpty() && !mayBeEmpty(attribute.getKey(), name)) {
                dropped += isOurMark(attribute.getKey()) ? 0 : 1;
                each.remove();
            } else if (!kept.equals(attribute.getValue())) {
                element.attr(attribute.getKey(), kept);
            }
        }
        return dropped;
    }

    /** What an element cannot be without. */
    private static void finish(Element element, String name) {
        if (name.equals("img")) {
            if (!element.hasAttr("src")) {
                element.replaceWith(new TextNode(element.attr("alt")));
            } else if (!element.hasAttr("alt")) {
                element.attr("alt", "");
            }
        } else if ((name.equals("a") || name.equals("span")) && element.attributesSize() == 0) {
            element.unwrap();
        } else if (name.equals("video") || name.equals("audio")) {
            element.attr("controls", true);
            element.attr("preload", "none");
        }
    }

    private static String kept(String element, String attribute, String value) {
        if (EVERYWHERE.contains(attribute)) {
            return ofAnyElement(attribute, value);
        }
        if (!ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute)) {
            return "";
        }
        UnaryOperator<String> words = WORDS.get(attribute);
        if (words != null) {
            return words.apply(value);
        }
        if (LINKS.contains(attribute)) {
            return Urls.link(value);
        }
        if (SOURCES.contains(attribute)) {
            return Urls.web(value);
        }
        return !NUMBERS.contains(attribute) || NUMBER.matcher(value).matches() ? value : "";
    }

    private static String ofAnyElement(String attribute, String value) {
        return switch (attribute) {
            case "id" -> isOwnId(value) ? value : "";
            case "lang" -> LANGUAGE.matcher(value).matches() ? value : "";
            case "dir" -> Direction.read(value);
            default -> OWN_CLASSES.contains(value) ? value : ownClasses(value);
        };
    }

    private static String ownClasses(String value) {
        Set<String> own = new LinkedHashSet<>();
        for (StringTokenizer classes = new StringTokenizer(value); classes.hasMoreTokens(); ) {
            String each = classes.nextToken();
            if (OWN_CLASSES.contains(each)
                    || (each.startsWith("language-")
                            && LANGUAGE_CLASS.matcher(each).matches())) {
                own.add(each);
            }
        }
        return String.join(" ", own);
    }

    /** In a post made of this one, braces of a torn template tag would be a tag. */
    private static String withoutTags(String words) {
        return words.indexOf('{') < 0 ? words : TORN_TAG.matcher(words).replaceAll("{ ");
    }

    private static boolean mayBeEmpty(String attribute, String element) {
        return EMPTY.contains(attribute)
                && ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
    }

    private static boolean isOurMark(String attribute) {
        return attribute.equals(ParagraphMark.MARK)
                || attribute.equals(BlockWriter.ORIGIN)
                || attribute.equals(MarkdownRenderer.INDENTED)
                || attribute.startsWith("data-footnote");
    }
}
