package org.broadsheet.transform.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Parses a block of other blocks, which goes on as long as lines are blank or indented. */
final class IndentedBlock extends AbstractBlockParser {
    private final Block block;
    private final int indent;

    /**
     * A parser.
     *
     * @param indent of the lines that belong to the block, in columns
     */
    IndentedBlock(Block block, int indent) {
        this.block = block;
        this.indent = indent;
    }

    @Override
    public Block getBlock() {
        return block;
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
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }
}
