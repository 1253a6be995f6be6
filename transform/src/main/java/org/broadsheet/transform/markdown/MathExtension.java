package org.broadsheet.transform.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas between double dollars, as kramdown, Pandoc and MathJax have them, are shown as code: Markdown would take their underscores and
 * backslashes for its own. Dollars without a formula between them are money, or a shell's.
 */
public final class MathExtension implements Parser.ParserExtension {
    private static final char DOLLAR = '$';
    private static final int LONGEST = 2_000;
    private static final Pattern FORMULA =
            Pattern.compile("\\\\[A-Za-z]|[\\w)}\\]][\\^_][\\w{(]|[\\w)}\\]] ?[=<>] ?[\\w({\\\\-]");

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of(DOLLAR);
            }

            @Override
            public InlineContentParser create() {
                return MathExtension::formula;
            }
        });
    }

    private static ParsedInline formula(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (scanner.matchMultiple(DOLLAR) != 2) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        int length = scanner.find(DOLLAR);
        if (length <= 0 || length > LONGEST) {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        String formula = scanner.getSource(start, end).getContent();
        if (scanner.matchMultiple(DOLLAR) != 2 || !FORMULA.matcher(formula).find()) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Code(formula.strip()), scanner.position());
    }
}
