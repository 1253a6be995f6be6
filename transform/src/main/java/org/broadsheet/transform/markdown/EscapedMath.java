package org.broadsheet.transform.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Formulas between the marks of LaTeX, whose backslashes are doubled so that Markdown leaves one of each to MathJax: <code>\\(a_1\\)</code>
 * and <code>\\[x^2\\]</code>. What is no formula between them, as <code>\\(hive\\)</code> in a regular expression, is text.
 */
public final class EscapedMath implements Parser.ParserExtension {
    private static final char BACKSLASH = '\\';
    static final String SQUARE = "\\\\[";
    static final String SQUARE_END = "\\\\]";
    private static final String ROUND = "\\\\(";
    private static final String ROUND_END = "\\\\)";
    private static final String ESCAPE = "\\\\";
    private static final int LONGEST = 2_000;
    private static final Pattern ESCAPED = Pattern.compile("\\\\{4}|\\\\{2}(?=[^\\s\\\\])|\\\\([_*])");

    /** A regular expression's kinds of signs. */
    private static final Pattern REGULAR = Pattern.compile("\\\\[wdsbWDSB](?![A-Za-z])");

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of(BACKSLASH);
            }

            @Override
            public InlineContentParser create() {
                return EscapedMath::formula;
            }
        });
    }

    private static ParsedInline formula(InlineParserState state) {
        Scanner scanner = state.scanner();
        String closing = scanner.next(ROUND) ? ROUND_END : scanner.next(SQUARE) ? SQUARE_END : "";
        if (closing.isEmpty()) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        Position end = end(scanner, closing);
        String formula = end == null
                ? ""
                : unescaped(scanner.getSource(start, end).getContent()).strip();
        return isFormula(formula) ? ParsedInline.of(new Code(formula), scanner.position()) : ParsedInline.none();
    }

    /** Where the closing mark stands, which is passed; null where there is none near. */
    private static @Nullable Position end(Scanner scanner, String closing) {
        for (int read = 0; read < LONGEST && scanner.hasNext(); read++) {
            Position at = scanner.position();
            if (scanner.next(closing)) {
                return at;
            }
            if (!scanner.next(ESCAPE)) {
                scanner.next();
            }
        }
        return null;
    }

    /** What Markdown would have left to MathJax; two backslashes before a space are the end of a row, which nobody doubled. */
    static String unescaped(String formula) {
        return ESCAPED.matcher(formula).replaceAll(escaped -> {
            String sign = escaped.group(1);
            return Matcher.quoteReplacement(
                    sign != null ? sign : escaped.group().length() == 4 ? "\\\\" : "\\");
        });
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && !REGULAR.matcher(text).find()
                && (MathExtension.isFormula(text) || MathExtension.isInLine(text));
    }
}
