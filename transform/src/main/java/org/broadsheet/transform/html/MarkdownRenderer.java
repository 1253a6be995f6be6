package org.broadsheet.transform.html;

import java.util.List;
import org.broadsheet.transform.markdown.Abbreviations;
import org.broadsheet.transform.markdown.AttributeLists;
import org.broadsheet.transform.markdown.BlockNames;
import org.broadsheet.transform.markdown.CalloutExtension;
import org.broadsheet.transform.markdown.Callouts;
import org.broadsheet.transform.markdown.CodeLanguages;
import org.broadsheet.transform.markdown.DefinitionListExtension;
import org.broadsheet.transform.markdown.Dialect;
import org.broadsheet.transform.markdown.Emoji;
import org.broadsheet.transform.markdown.EscapedMath;
import org.broadsheet.transform.markdown.FenceInfo;
import org.broadsheet.transform.markdown.Highlights;
import org.broadsheet.transform.markdown.InlineNotes;
import org.broadsheet.transform.markdown.KramdownExtensions;
import org.broadsheet.transform.markdown.MathBlocks;
import org.broadsheet.transform.markdown.MathExtension;
import org.broadsheet.transform.markdown.MdxInstructions;
import org.broadsheet.transform.markdown.ParagraphLines;
import org.broadsheet.transform.markdown.RawAttributes;
import org.broadsheet.transform.markdown.SmallLetters;
import org.broadsheet.transform.markdown.SpacedReferences;
import org.broadsheet.transform.markdown.TightHeadings;
import org.broadsheet.transform.markdown.UnseenRemarks;
import org.broadsheet.transform.markdown.WikiLinks;
import org.broadsheet.transform.markdown.WordPressFormulas;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/**
 * CommonMark with the habits of GitHub (tables, strike-through, bare links, footnotes, task lists) and those of other dialects that
 * {@link org.broadsheet.transform.markdown} reads, to HTML text. Raw HTML goes through: it is content like any other and meets the
 * sanitiser later.
 */
final class MarkdownRenderer {
    /** The class of code that the writer fenced without naming its language: it is code all the same. */
    static final String PLAIN_CODE = "language-text";

    /** Marks code that is code because it was indented, which happens by accident too. */
    static final String INDENTED = "data-indented";

    private static final int LONGEST_WORDS = 2_000;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build(),
            TaskListItemsExtension.create(),
            new DefinitionListExtension(),
            new CalloutExtension(),
            new MathExtension(),
            new EscapedMath());
    private static final List<Dialect> DIALECTS = List.of(
            new KramdownExtensions(),
            new RawAttributes(),
            new CodeLanguages(),
            new TightHeadings(),
            new AttributeLists(),
            new WikiLinks(),
            new SpacedReferences(),
            new Highlights(),
            new UnseenRemarks(),
            new InlineNotes(),
            new BlockNames(),
            new Abbreviations(),
            new SmallLetters(),
            new Emoji(),
            new WordPressFormulas(),
            new Callouts(),
            new MdxInstructions(),
            new ParagraphLines());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof FencedCodeBlock fence && tag.equals("code")) {
                    String language = fence.getInfo() == null ? "" : FenceInfo.language(fence.getInfo());
                    attributes.put("class", language.isEmpty() ? PLAIN_CODE : "language-" + language);
                } else if (node instanceof IndentedCodeBlock && tag.equals("pre")) {
                    attributes.put(INDENTED, "");
                }
            })
            .build();
    private final MarkdownInHtml markdownInHtml = new MarkdownInHtml(parser, List.of(StrikethroughExtension.create()));
    private final NestingGuard guard;

    MarkdownRenderer(int maxDepth) {
        this.guard = new NestingGuard(maxDepth);
    }

    /** Some words of a line, such as a caption; plain ones are not worth a parser. */
    String words(String markdown) {
        boolean plain = markdown.chars().noneMatch(c -> "*_`[<&\\~!".indexOf(c) >= 0) && !markdown.contains("://");
        if (plain || markdown.length() > LONGEST_WORDS) {
            return Entities.escape(markdown);
        }
        String html = render(markdown.replace('\n', ' ').strip(), 1).strip();
        boolean paragraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return paragraph ? html.substring(3, html.length() - 4) : html;
    }

    /** HTML of Markdown, of which nobody counts the repairs. */
    String render(String markdown, int firstLine) {
        return render(markdown, firstLine, new Repairs());
    }

    /**
     * HTML of Markdown.
     *
     * @param firstLine in the file
     * @param repairs where it is counted what CommonMark alone would have left as it is
     */
    String render(String markdown, int firstLine, Repairs repairs) {
        guard.checkMarkers(markdown, firstLine);
        SourceRule.Mended source = TornTag.mend(markdown);
        repairs.add(TornTag.NAME, source.count());
        SourceRule.Mended addresses = SpacedAddress.mend(source.html());
        repairs.add(SpacedAddress.NAME, addresses.count());
        repairs.removals().addWords(addresses.replaced());
        SourceRule.Mended quotes = TornQuotes.mend(addresses.html());
        repairs.add(TornQuotes.NAME, quotes.count());
        SourceRule.Mended joined = CjkEmphasis.join(quotes.html());
        repairs.add(TightEmphasis.NAME, joined.count());
        Node document = parser.parse(WideRows.widen(PreInBlock.keepLines(MathBlocks.fence(joined.html())), firstLine));
        repairs.add(IndentedMarkup.NAME, IndentedMarkup.read(document));
        LazyQuotes.fill(document); // By the lines of the source, which what is read in raw HTML no longer has.
        repairs.add(MarkdownInHtml.NAME, markdownInHtml.read(document));
        LoneFootnotes.show(document);
        guard.checkTree(document);
        DIALECTS.stream()
                .filter(dialect -> dialect.maybe(markdown))
                .forEach(dialect -> read(dialect, document, repairs));
        if (!markdown.contains("\\*")) { // Nobody who escapes asterisks has others left by mistake.
            repairs.add(TightEmphasis.NAME, TightEmphasis.read(document));
        }
        RawLinks.unwrapNested(document);
        String html = renderer.render(document);
        return joined.count() == 0 ? html : CjkEmphasis.part(html);
    }

    private static void read(Dialect dialect, Node document, Repairs repairs) {
        Dialect.Reading reading = dialect.read(document);
        repairs.add(dialect.name(), reading.count());
        repairs.removals().addWords(reading.unshown());
    }
}
