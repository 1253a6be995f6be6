package org.broadsheet.transform.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** From a body as written to a repaired tree: the one list of rules, in order. Safe for use by several threads. */
public final class BodyReader {
    private static final List<SourceRule> SOURCE_RULES = List.of(
            new SiteTag(),
            new FalseCodeBlock(),
            new EscapedMarkup(),
            new UnclosedAttribute(),
            new UnknownTag(),
            new TornEndTag(),
            new TornCode(),
            new ParagraphMark());
    private static final Rule IN_POST_LINKS = new InPostLinks();
    private static final Rule LAZY_IMAGE = new LazyImage();
    private static final Set<String> ROWS = Tags.names("thead", "tbody", "tfoot", "tr", "colgroup");
    private static final int FREE_EXPANSION = 64 * 1024;

    private final MarkdownRenderer markdown;
    private final Limits limits;
    private final List<Rule> rules;

    /** A reader that keeps to these limits, and leaves frames of these hosts. */
    public BodyReader(Limits limits, FramePolicy frames) {
        this.markdown = new MarkdownRenderer(limits.maxDepth());
        this.limits = limits;
        this.rules = rules(frames);
    }

    private static List<Rule> rules(FramePolicy frames) {
        return List.of(
                new EmbeddedPages(frames),
                new UnsafeElements(frames),
                new TrackingPixel(),
                new BlankLines(),
                new MonospaceBox(),
                new CodeLines(),
                new SpanningInline(),
                new BookmarkCard(),
                new WordList(),
                new CaptionBox(),
                new FileNameAlt(),
                new DoubleEscapedEntity(),
                new Mojibake(),
                new SpacePadding(),
                new EndTagRest(),
                new EscapedMention(),
                new StyledText(),
                new LeaningQuote(),
                new Presentational(),
                new LongHeading(),
                new CodeQuotes(),
                new LayoutTable(),
                new PictureList(),
                new LinkAddress(),
                new PictureLink(),
                new PlayerLink(),
                new EmptyLink(),
                new HeadingLevels(),
                EmptyElements.INLINE,
                new ParagraphBreaks(),
                new BareAddress(),
                new HardWrap(),
                new BareEmbed(),
                new FigureCaption(),
                EmptyElements.ALL,
                new Placeholders());
    }

    /**
     * The tree of a body.
     *
     * @param line the body's first line in the file
     * @param shortcodes of the post; what their tags stand for is in the tree
     * @param repairs where each repair is counted
     */
    public Document read(String body, BodyFormat format, int line, Shortcodes shortcodes, Repairs repairs) {
        boolean isMarkdown = format == BodyFormat.MARKDOWN;
        SourceRule.Mended storage = StorageFormat.mend(body, isMarkdown);
        repairs.removals().addWords(storage.replaced());
        repairs.add(StorageFormat.NAME, storage.count());
        SourceRule.Mended source = EscapedSlash.mend(storage.html(), isMarkdown);
        repairs.removals().addWords(source.replaced());
        repairs.add(EscapedSlash.NAME, source.count());
        SourceRule.Mended tags =
                isMarkdown ? JsxTags.mend(source.html(), repairs.removals()) : new SourceRule.Mended(source.html(), 0);
        repairs.add(JsxTags.NAME, tags.count());
        String text =
                shortcodes.take(tags.html(), isMarkdown, line, isMarkdown ? markdown::words : UnaryOperator.identity());
        String html = isMarkdown ? markdown.render(text, line, repairs) : text;
        checkExpansion(body, html);
        repairs.add(format.name().toLowerCase(Locale.ROOT), 0, () -> html);
        String put = shortcodes.put(mended(html, repairs), longest(body));
        repairs.add("shortcode", shortcodes.rendered(), () -> put);
        repairs.removals().addWords(shortcodes.replaced());
        checkExpansion(body, put);
        return parse(put, format);
    }

    private static String mended(String html, Repairs repairs) {
        String mended = html;
        TagStarts tags = new TagStarts(html);
        for (SourceRule rule : SOURCE_RULES) {
            SourceRule.Mended after =
                    rule.mayConcern(mended, tags) ? rule.apply(mended) : new SourceRule.Mended(mended, 0);
            tags = after.html().equals(mended) ? tags : new TagStarts(after.html());
            mended = after.html();
            repairs.removals().addWords(after.replaced());
            repairs.add(rule.name(), after.count(), after::html);
        }
        return mended;
    }

    /** Applies the rules to a parsed body, whose references lead to these files. */
    public void repair(Element body, Attachments attachments, Repairs repairs) {
        Supplier<String> html = body::html;
        apply(IN_POST_LINKS, body, html, repairs);
        apply(LAZY_IMAGE, body, html, repairs);
        attachments.link(body);
        repairs.add("attachment", 0, html);
        for (Rule rule : rules) {
            apply(rule, body, html, repairs);
        }
    }

    /** Applies a rule to a body, counts what it mended and says how often. */
    static int apply(Rule rule, Element body, Supplier<String> html, Repairs repairs) {
        int count = rule.apply(body, repairs);
        if (count > 0 && rule.moves()) {
            Tree.moved(body);
        }
        repairs.add(rule.name(), count, html);
        return count;
    }

    private void checkExpansion(String body, String html) {
        if (html.length() > longest(body)) {
            throw new InvalidPostException(
                    "too-large",
                    0,
                    "its HTML is more than " + limits.maxExpansion() + " times as long as its source",
                    "look for footnotes or references that repeat without end");
        }
    }

    private long longest(String body) {
        return FREE_EXPANSION + (long) limits.maxExpansion() * body.length();
    }

    private Document parse(String html, BodyFormat format) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.maxDepth() + 3);
        Document document;
        Body body;
        if (format == BodyFormat.PAGE) {
            document = parser.parseInput(html, "");
            body = Body.in(document);
        } else {
            document = Document.createShell("");
            document.parser(parser);
            body = Body.in(document);
            body.appendChildren(parser.parseFragmentInput(html, body, ""));
        }
        document.outputSettings().prettyPrint(false);
        readNoscripts(format == BodyFormat.PAGE ? document : body, document, parser);
        check(body);
        return document;
    }

    /**
     * Reads what stands in {@code noscript} by the rules of a body: jsoup reads it by those of a head, and leaves cells without a
     * table and words between rows, which no parser reads the same again.
     */
    private static void readNoscripts(Element root, Document document, Parser parser) {
        List<Element> noscripts = Tree.named(root, "noscript");
        if (noscripts.isEmpty()) {
            return;
        }
        for (Element noscript : noscripts) {
            if (noscript.parent() == null || Tree.isIn(noscript.parent(), "noscript")) {
                continue;
            }
            Tree.unwrap(Tree.named(noscript, "noscript"));
            Element table = ofTable(noscript);
            if (table != null) {
                table.before(noscript); // Where a parser that reads its content puts it.
            }
            List<Node> content = parser.parseFragmentInput(noscript.html(), document.body(), "");
            noscript.empty().appendChildren(content);
        }
        Tree.moved(document.body());
    }

    /** The table of which an element stands outside all cells; null for any other. */
    private static @Nullable Element ofTable(Element element) {
        Element parent = element.parent();
        while (parent != null && ROWS.contains(parent.normalName())) {
            parent = parent.parent();
        }
        return parent != null && parent.normalName().equals("table") ? parent : null;
    }

    /** Depth, by which all that walks the tree after this is bounded, and number of nodes. */
    private void check(Body body) {
        if (body.depth() > limits.maxDepth()) {
            throw NestingGuard.tooDeep(0, limits.maxDepth());
        }
        if (body.nodes() > limits.maxNodes()) {
            throw new InvalidPostException(
                    "too-large",
                    0,
                    "it has more than " + limits.maxNodes() + " elements and pieces of text",
                    "split it into several posts");
        }
    }
}
