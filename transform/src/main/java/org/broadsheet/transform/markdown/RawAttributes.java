package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What Pandoc's writer meant for one format only: a fence or code marked {@code {=html}} is HTML; one marked {@code {=latex}} or with
 * another format is shown to nobody.
 */
public final class RawAttributes implements Dialect {
    private static final Pattern FORMAT = Pattern.compile("\\{=([a-z0-9]{2,12})\\}");

    @Override
    public String name() {
        return "raw-attribute";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.indexOf('{') >= 0 && markdown.contains("{=");
    }

    @Override
    public Reading read(Node document) {
        List<Node> raw = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof FencedCodeBlock fence
                    && FORMAT.matcher(info(fence)).matches()) {
                raw.add(fence);
            } else if (node instanceof Code code
                    && code.getNext() instanceof Text text
                    && FORMAT.matcher(text.getLiteral()).lookingAt()) {
                raw.add(code);
            }
        }
        StringBuilder unshown = new StringBuilder();
        raw.forEach(node -> unshown.append(replace(node)).append('\n'));
        return new Reading(raw.size(), unshown.toString());
    }

    private static String info(FencedCodeBlock fence) {
        return fence.getInfo() == null ? "" : fence.getInfo().strip();
    }

    /** Puts HTML in its place, and says what is not shown. */
    private static String replace(Node node) {
        String literal = node instanceof FencedCodeBlock fence ? fence.getLiteral() : ((Code) node).getLiteral();
        Matcher format = FORMAT.matcher(
                node instanceof FencedCodeBlock fence ? info(fence) : ((Text) node.getNext()).getLiteral());
        format.lookingAt();
        boolean html = format.group(1).startsWith("html");
        if (html && node instanceof FencedCodeBlock) {
            HtmlBlock block = new HtmlBlock();
            block.setLiteral(literal.stripTrailing());
            node.insertBefore(block);
        } else if (html) {
            node.insertBefore(MarkdownNodes.tag(literal));
        }
        if (node.getNext() instanceof Text text && node instanceof Code) {
            text.setLiteral(text.getLiteral().substring(format.end()));
        }
        node.unlink();
        boolean block = html && node instanceof FencedCodeBlock; // Whose words are read as HTML's in the source too.
        return block ? format.group(1) : format.group(1) + ' ' + literal;
    }
}
