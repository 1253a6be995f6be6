package org.broadsheet.transform.markdown;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Definition lists:
 *
 * <pre>{@code
 * Ebb
 * : The tide when it runs out.
 * }</pre>
 *
 * <p>Needs the source spans of blocks ({@link org.commonmark.parser.IncludeSourceSpans#BLOCKS}).
 */
public final class DefinitionListExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new DescriptionFactory());
        parser.postProcessor(new DefinitionListGrouping());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(DefinitionListRenderer::new);
    }
}
