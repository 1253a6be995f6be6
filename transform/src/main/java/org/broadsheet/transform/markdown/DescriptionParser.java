package org.broadsheet.transform.markdown;

import org.broadsheet.transform.markdown.DefinitionList.Description;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The description of a term: {@code : text} below it, directly or after a blank line, as Markdown Extra, kramdown, Pandoc and Goldmark
 * have it. Lines that are indented as far as the text belong to it.
 */
final class DescriptionParser extends AbstractBlockParser {
    /** More lines than this are a paragraph that somebody goes on with, not terms. */
    private static final int MOST_TERMS = 3;

    private static final int LONGEST_TERM = 200;
    /** So far even the lines of the deepest descriptions must be indented. */
    private static final int MOST_INDENT = 4;

    private final Description block;
    private final int indent;

    private DescriptionParser(int column, int contentColumn) {
        this.block = new Description(contentColumn);
        this.indent = Math.min(contentColumn - column, MOST_INDENT);
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
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }

    /** Begins a description where a term stands before it. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= MOST_INDENT || at >= line.length() || line.charAt(at) != ':') {
                return BlockStart.none();
            }
            int content = at + 1;
            while (content < line.length() && (line.charAt(content) == ' ' || line.charAt(content) == '\t')) {
                content++;
            }
            boolean word = hasWord(line, content);
            if (content == at + 1 || !(word ? followsTerm(matched) : follows(matched, content == line.length()))) {
                return BlockStart.none();
            }
            int column = state.getColumn() + state.getIndent();
            return BlockStart.of(new DescriptionParser(column, column + content - at))
                    .atIndex(content);
        }

        /** A smile is no description. */
        private static boolean hasWord(CharSequence line, int from) {
            return line.subSequence(from, line.length()).codePoints().anyMatch(Character::isLetterOrDigit);
        }

        /** An empty one may stand after others. */
        private static boolean follows(MatchedBlockParser matched, boolean empty) {
            return empty && matched.getMatchedBlockParser().getBlock().getLastChild() instanceof Description;
        }

        private static boolean followsTerm(MatchedBlockParser matched) {
            if (!matched.getParagraphLines().isEmpty()) {
                return matched.getParagraphLines().getLines().size() <= MOST_TERMS
                        && matched.getParagraphLines().getLines().stream()
                                .map(SourceLine::getContent)
                                .allMatch(term -> term.length() <= LONGEST_TERM);
            }
            Node last = matched.getMatchedBlockParser().getBlock().getLastChild();
            return last instanceof Description
                    || (last instanceof Paragraph && last.getSourceSpans().size() == 1 && isTerm(last));
        }

        private static boolean isTerm(Node paragraph) {
            return paragraph.getSourceSpans().get(0).getLength() <= LONGEST_TERM;
        }
    }
}
