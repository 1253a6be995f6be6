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
 * Formulas between dollars, as Pandoc, MathJax and Obsidian have them, two or one on each side, are shown as code: Markdown would take
 * their underscores and backslashes for its own. Dollars without a formula between them are money, or a shell's.
 */
public final class MathExtension implements Parser.ParserExtension {
    private static final char DOLLAR = '$';
    private static final int LONGEST = 2_000;
    private static final Pattern FORMULA =
            Pattern.compile("\\\\[A-Za-z]|[\\w)}\\]][\\^_][\\w{(]|[\\w)}\\]] ?[=<>] ?[\\w({\\\\-]");

    /** A command, something raised or lowered: single letters and brackets, and numbers and products like {@code mc} only raised. */
    private static final String SIGN = "\\\\[A-Za-z,;{]|(?<!\\w)\\w[\\^_][\\w{(\\\\]|[)}\\]'][\\^_][\\w{(\\\\]"
            + "|(?<![\\w.,])(?:\\d{1,4}|[A-Za-z]{2})\\^[\\w{(\\\\-]";

    /** Between single dollars: anything with such a sign, or nothing but single letters. */
    private static final Pattern IN_LINE =
            Pattern.compile("(?s)(?=.*(?:" + SIGN + "))[^`]*|[A-Za-z]'?(?:[ ,+*/=<>()|'\u2212-]{1,3}\\w){0,12}[)']?");

    /** {@code 2n+1}, {@code n!}: with a small letter, since {@code $5 = R$} are two currencies. */
    private static final Pattern SUM = Pattern.compile("[A-Za-z]!|(?=.*[a-z])(?!\\d.*[A-Z]$)"
            + "(?:\\d{0,4}[A-Za-z]|\\d{1,4})!?(?: ?[+*/=<>\u2212-] ?(?:\\d{0,4}[A-Za-z]|\\d{1,4})!?){1,12}");

    private static final Pattern SPACED = Pattern.compile("(?s) (?! )(?=.*(?:" + SIGN + "))[^`]*(?<! ) ");

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
        int before = scanner.peekPreviousCodePoint();
        int marks = scanner.matchMultiple(DOLLAR);
        if (marks > 2) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        if (marks == 1) {
            String wordPress = wordPress(scanner);
            if (!wordPress.isEmpty()) {
                return ParsedInline.of(new WordPressFormula(wordPress), scanner.position());
            }
            scanner.setPosition(start);
        }
        int length = scanner.find(DOLLAR);
        if (length <= 0 || length > LONGEST) {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        String formula = scanner.getSource(start, end).getContent();
        boolean found = scanner.matchMultiple(DOLLAR) == marks
                && (marks == 2
                        ? isFormula(formula)
                        : !isWord(before) && !isWord(scanner.peekCodePoint()) && isInLine(formula));
        return found ? ParsedInline.of(new Code(formula.strip()), scanner.position()) : ParsedInline.none();
    }

    /** What stands up to the dollar that ends a formula of WordPress, which is passed; empty where there is none. */
    private static String wordPress(Scanner scanner) {
        if (scanner.peek() != 'l') {
            return "";
        }
        Position start = scanner.position();
        boolean escaped = false;
        for (int read = 0; read < LONGEST && scanner.hasNext(); read++) {
            if (scanner.peek() == DOLLAR && !escaped) {
                String written = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                boolean price = Character.isDigit(scanner.peek());
                return !price && WordPressFormulas.is(written) ? written : "";
            }
            escaped = scanner.peek() == '\\' && !escaped;
            scanner.next();
        }
        return "";
    }

    /** Whether what stands between two dollars is no money. */
    static boolean isFormula(String text) {
        return FORMULA.matcher(text).find();
    }

    /** Nothing but the formula stands right beside the dollars, or one space beside both; after a price comes a space or a digit. */
    static boolean isInLine(String formula) {
        if (Character.isWhitespace(formula.charAt(0))) {
            return SPACED.matcher(formula).matches();
        }
        return !Character.isWhitespace(formula.charAt(formula.length() - 1))
                && (IN_LINE.matcher(formula).matches() || SUM.matcher(formula).matches());
    }

    private static boolean isWord(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == DOLLAR);
    }
}
