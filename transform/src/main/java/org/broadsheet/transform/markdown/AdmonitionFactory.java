package org.broadsheet.transform.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Begins the callouts of Python-Markdown and MkDocs: {@code !!! note "Title"}, or {@code ???} where it can be folded, and indented lines
 * below; and the tabs of MkDocs' themes, {@code === "Title"}, of which all are shown.
 */
final class AdmonitionFactory extends AbstractBlockParserFactory {
    /** Kinds that MkDocs and themes for it know; others have a title, or are words between marks of exclamation. */
    private static final String KINDS =
            "(?:abstract|attention|bug|caution|check|cite|danger|done|error|example|fail|failure|faq|help"
                    + "|hint|important|info|missing|note|question|quote|success|summary|tip|tldr|todo|warning)";

    private static final Pattern OPENING = Pattern.compile(
            "(?:!!!|\\?\\?\\?\\+?)[ \\t]++(" + KINDS
                    + "(?![\\w-])|[A-Za-z][\\w-]{0,30}+(?=[^\"]*+\"))((?:[ \\t]++[A-Za-z][\\w-]*+){0,3}+)(?:[ \\t]++\"([^\"]{0,200}+)\")?[ \\t]*+");
    private static final Pattern TAB = Pattern.compile("===[!+]?[ \\t]++\"([^\"]{1,200}+)\"[ \\t]*+");
    private static final int INDENT = 4;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT || at >= line.length() || "!?=".indexOf(line.charAt(at)) < 0) {
            return BlockStart.none();
        }
        Matcher tab = TAB.matcher(line).region(at, line.length());
        if (tab.matches()) {
            return BlockStart.of(new IndentedBlock(new Callout(tab.group(1), ""), INDENT))
                    .atIndex(line.length());
        }
        Matcher opening = OPENING.matcher(line).region(at, line.length());
        if (!opening.matches()) {
            return BlockStart.none();
        }
        String kind = opening.group(1);
        String title = opening.group(3);
        Callout callout = title == null || title.isBlank()
                ? new Callout(Callout.named(kind), opening.group(2))
                : new Callout(title, kind + ' ' + opening.group(2));
        return BlockStart.of(new IndentedBlock(callout, INDENT)).atIndex(line.length());
    }
}
