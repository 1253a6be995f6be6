package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * The language of indented code by its first line, {@code :::python} or {@code :::python hl_lines="1 3"}, as Python-Markdown's CodeHilite
 * and so Pelican have it: that line is not shown.
 */
public final class CodeLanguages implements Dialect {
    private static final String MARK = ":::";
    private static final Pattern FIRST_LINE = Pattern.compile(
            "[ \\t]*+:::([A-Za-z][\\w#.+-]{0,30})[ \\t]*+(?:hl_lines=(?:\"[\\d ]*\"|'[\\d ]*'))?[ \\t\\r]*+\\n(?=.*\\S)",
            Pattern.DOTALL);

    @Override
    public String name() {
        return "code-language";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.contains(MARK);
    }

    @Override
    public Reading read(Node document) {
        List<IndentedCodeBlock> blocks = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof IndentedCodeBlock block
                    && FIRST_LINE.matcher(block.getLiteral()).lookingAt()) {
                blocks.add(block);
            }
        }
        StringBuilder unshown = new StringBuilder();
        blocks.forEach(block -> unshown.append(name(block)));
        return new Reading(blocks.size(), unshown.toString());
    }

    /** Makes of it what a fence with the language would be, and says what is not shown. */
    private static String name(IndentedCodeBlock block) {
        String literal = block.getLiteral();
        Matcher line = FIRST_LINE.matcher(literal);
        int end = line.lookingAt() ? line.end() : 0;
        FencedCodeBlock fence = new FencedCodeBlock();
        fence.setInfo(line.group(1));
        fence.setLiteral(literal.substring(end));
        block.insertBefore(fence);
        block.unlink();
        return literal.substring(0, end);
    }
}
