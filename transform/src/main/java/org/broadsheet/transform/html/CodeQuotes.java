package org.broadsheet.transform.html;

import java.util.ArrayList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** {@code <blockquote class="code">} indents code and quotes nobody: it becomes a code block, its line breaks lines. */
final class CodeQuotes implements Rule {
    @Override
    public String name() {
        return "code-in-quote";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element quote : Tree.named(body, "blockquote")) {
            if (quote.hasClass("code") && quote.selectFirst("pre, p, ul, ol, table, blockquote blockquote") == null) {
                toCode(quote);
                count++;
            }
        }
        return count;
    }

    /** Makes a block of code of an element, its line breaks lines. */
    static void toCode(Element quote) {
        for (TextNode text : quote.nodeStream(TextNode.class).toList()) {
            boolean afterBreak = text.previousSibling() != null
                    && text.previousSibling().normalName().equals("br");
            String written = text.getWholeText();
            text.text(afterBreak && written.startsWith("\n") ? written.substring(1) : written);
        }
        Element code = Tags.element("code").attr("class", MarkdownRenderer.PLAIN_CODE);
        code.appendChildren(new ArrayList<>(quote.childNodes()));
        quote.clearAttributes();
        Tags.rename(quote, "pre");
        quote.appendChild(code);
    }
}
