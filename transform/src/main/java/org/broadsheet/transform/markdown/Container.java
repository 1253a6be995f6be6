package org.broadsheet.transform.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Parses a container up to its line of colons; without one it is none, and its first line is text. */
final class Container extends AbstractBlockParser {
    private static final Pattern CLOSING = Pattern.compile(":{3,}[ \\t]*+");

    private final Callout callout;
    private final String opening;
    private final @Nullable Container outer;
    private int open;
    private boolean closed;
    private final int depth;

    Container(Callout callout, String opening, @Nullable Container outer) {
        this.callout = callout;
        this.opening = opening;
        this.outer = outer;
        this.depth = outer == null ? 1 : outer.depth + 1;
        if (outer != null) {
            outer.open++;
        }
    }

    /** How many containers it stands in, itself counted. */
    int depth() {
        return depth;
    }

    @Override
    public Block getBlock() {
        return callout;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        boolean ends = open == 0
                && at < line.length()
                && line.charAt(at) == ':'
                && CLOSING.matcher(line).region(at, line.length()).matches();
        if (!ends) {
            return BlockContinue.atIndex(state.getIndex());
        }
        closed = true;
        return BlockContinue.finished();
    }

    @Override
    public void closeBlock() {
        if (outer != null) {
            outer.open--;
        }
        if (!closed) {
            Paragraph line = new Paragraph();
            line.appendChild(new Text(opening));
            callout.insertBefore(line);
            while (callout.getFirstChild() != null) {
                callout.insertBefore(callout.getFirstChild());
            }
            callout.unlink();
        }
    }
}
