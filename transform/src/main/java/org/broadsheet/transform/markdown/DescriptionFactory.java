package org.broadsheet.transform.markdown;

import java.util.List;
import org.broadsheet.transform.markdown.DefinitionList.Description;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Begins the description of a term: {@code : text} below it, directly or after a blank line, as Markdown Extra, kramdown, Pandoc and Goldmark
 * have it. Lines that are indented as far as the text belong to it.
 */
final class DescriptionFactory extends AbstractBlockParserFactory {
    /** More lines than this are a paragraph that somebody goes on with, not terms. */
    private static final int MOST_TERMS = 3;

    private static final int LONGEST_TERM = 200;
    /** So far even the lines of the deepest descriptions must be indented. */
    private static final int MOST_INDENT = 4;

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
        return BlockStart.of(
                        new IndentedBlock(new Description(column + content - at), Math.min(content - at, MOST_INDENT)))
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
        List<SourceLine> terms = matched.getParagraphLines().getLines();
        if (!terms.isEmpty()) {
            return terms.size() <= MOST_TERMS
                    && terms.stream().allMatch(term -> term.getContent().length() <= LONGEST_TERM);
        }
        Node last = matched.getMatchedBlockParser().getBlock().getLastChild();
        return last instanceof Description
                || (last instanceof Paragraph && last.getSourceSpans().size() == 1 && isTerm(last));
    }

    private static boolean isTerm(Node paragraph) {
        return paragraph.getSourceSpans().get(0).getLength() <= LONGEST_TERM;
    }
}
