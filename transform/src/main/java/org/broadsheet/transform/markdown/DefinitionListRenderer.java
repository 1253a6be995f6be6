package org.broadsheet.transform.markdown;

import java.util.Set;
import org.broadsheet.transform.markdown.DefinitionList.Description;
import org.broadsheet.transform.markdown.DefinitionList.Term;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes definition lists as {@code dl}, {@code dt} and {@code dd}. */
final class DefinitionListRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    DefinitionListRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(DefinitionList.class, Term.class, Description.class);
    }

    @Override
    public void render(Node node) {
        String name = node instanceof DefinitionList ? "dl" : node instanceof Term ? "dt" : "dd";
        html.line();
        html.tag(name);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + name);
        html.line();
    }
}
