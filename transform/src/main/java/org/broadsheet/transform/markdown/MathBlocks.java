package org.broadsheet.transform.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;

/**
 * Puts fences around formulas of several lines, between {@code $$} and {@code $$}, <code>\\[</code> and <code>\\]</code> or <code>\begin{align}</code>
 * and <code>\end{align}</code>, before Markdown takes their lines for lists, headings and code: {@code + y}, {@code = 3}, {@code - z}.
 */
public final class MathBlocks {
    private static final String DOLLARS = "$$";
    private static final String BEGIN = "\\begin{";
    private static final String FENCE = "````";
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 40;
    private static final Pattern ENVIRONMENT =
            Pattern.compile("(?:equation|align|alignat|gather|multline|eqnarray|flalign|displaymath)\\*?\\}");

    /** What may follow in the last line: a full stop, or Pandoc's label. */
    private static final Pattern REST =
            Pattern.compile("([.,;]?)[ \\t]*(\\{#[^{}\\n]{1,100}\\})?[ \\t\\r]*(?=\\n|\\z)");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t>\\r]*\\n");

    private final String text;
    private final StringBuilder fenced = new StringBuilder();
    private int copied;

    private MathBlocks(String text) {
        this.text = text;
    }

    /** Markdown with its formulas fenced. */
    public static String fence(String markdown) {
        String dollars = markdown.indexOf('$') >= 0 && markdown.contains(DOLLARS)
                ? new MathBlocks(markdown).fence(DOLLARS, DOLLARS)
                : markdown;
        if (dollars.indexOf('\\') < 0) {
            return dollars;
        }
        String brackets = dollars.contains(EscapedMath.SQUARE)
                ? new MathBlocks(dollars).fence(EscapedMath.SQUARE, EscapedMath.SQUARE_END)
                : dollars;
        return brackets.contains(BEGIN) ? new MathBlocks(brackets).fence(BEGIN, "\\end{") : brackets;
    }

    private String fence(String opening, String closing) {
        CodeRegions code = new CodeRegions(text, true);
        int read = 0;
        int at = text.indexOf(opening);
        while (at >= 0) {
            int start = lineStart(at);
            read = start < 0 ? read : code.behind(read, at);
            if (start >= 0 && read <= at) {
                block(start, at, opening, closing);
            }
            at = text.indexOf(opening, Math.max(at + opening.length(), copied));
        }
        return copied == 0 ? text : fenced.append(text, copied, text.length()).toString();
    }

    /** Where the line of a place begins, if nothing but the marks of quotations stands before it there; else -1. */
    private int lineStart(int at) {
        int start = at;
        while (start > 0 && at - start < DEEPEST && " \t>".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n' ? start : -1;
    }

    private void block(int lineStart, int at, String opening, String closing) {
        boolean environment = opening.equals(BEGIN);
        int inside = at + opening.length();
        Matcher name = ENVIRONMENT.matcher(text).region(inside, text.length());
        if (environment && !name.lookingAt()) {
            return;
        }
        String end = environment ? closing + name.group() : closing;
        int close = near(end, inside);
        if (close < 0) {
            return;
        }
        int from = environment ? at : inside;
        int to = environment ? close + end.length() : close;
        String written = text.substring(from, to);
        String formula = opening.equals(EscapedMath.SQUARE) ? EscapedMath.unescaped(written) : written;
        Matcher rest = REST.matcher(text).region(close + end.length(), text.length());
        String prefix = text.substring(lineStart, at);
        int first = formula.indexOf('\n');
        if (first < 0 || !rest.lookingAt()) {
            return;
        }
        boolean opensAlone = formula.substring(0, first).isBlank();
        String last = formula.substring(formula.lastIndexOf('\n') + 1);
        boolean closesAlone = last.isBlank() || last.equals(prefix);
        boolean alone = opensAlone && closesAlone && formula.length() - last.length() > first + 1;
        if (!alone
                && (!MathExtension.isFormula(formula)
                        || (!environment && BLANK_LINE.matcher(formula).find()))) {
            return;
        }
        String shown =
                closesAlone ? formula.substring(0, formula.length() - last.length() - 1) : formula.stripTrailing();
        fenced.append(text, copied, at).append(FENCE);
        fenced.append(opensAlone ? shown.substring(first) : "\n" + prefix + shown.stripLeading());
        fenced.append(rest.group(1)).append('\n').append(prefix).append(FENCE);
        copied = rest.end();
    }

    /** Where an ending stands, not too far away; -1 where none does. */
    private int near(String end, int from) {
        int found =
                text.substring(from, Math.min(text.length(), from + LONGEST)).indexOf(end);
        return found < 0 ? -1 : from + found;
    }
}
