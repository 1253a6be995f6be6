package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;

/**
 * Mends quotations that a line of nothing but blanks tears in two. Converters from HTML write one, without {@code >}, where the
 * quotation had a {@code <br>}; whoever means two quotations parts them by an empty line.
 */
final class TornQuotes {
    static final String NAME = "torn-quote";

    /** A quoted line that is nobody's attribution, and the blanks below. */
    private static final Pattern TORN = Pattern.compile(
            "(?<=\\n|^)>(?![ >]*+(?:[-\u2013\u2014\u2015~]|<(?:cite|footer)))([^\\n]*+)\\n([ \\t]++)(?=\\r?\\n([> ]++))");

    private TornQuotes() {}

    /** Markdown in which their lines follow each other, and how many places were mended. */
    static SourceRule.Mended mend(String markdown) {
        if (!maybe(markdown)) {
            return new SourceRule.Mended(markdown, 0);
        }
        CodeRegions code = new CodeRegions(markdown, true);
        StringBuilder mended = new StringBuilder();
        Matcher torn = TORN.matcher(markdown);
        int read = 0;
        int count = 0;
        while (torn.find()) {
            read = code.behind(read, torn.start());
            if (read <= torn.start() && torn.group(3).startsWith(">")) {
                torn.appendReplacement(mended, "");
                mended.append(markdown, torn.start(), torn.start(2))
                        .append(torn.group(3).strip())
                        .append(isOpen(torn.group(1)) ? " <br>" : "");
                count++;
            }
        }
        return new SourceRule.Mended(torn.appendTail(mended).toString(), count);
    }

    /** Whether blanks end a line anywhere right above a quoted one. */
    private static boolean maybe(String markdown) {
        for (int at = markdown.indexOf("\n>", 1); at >= 0; at = markdown.indexOf("\n>", at + 1)) {
            char before = markdown.charAt(at - 1);
            if (before == ' ' || before == '\t' || before == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether bold words begin in a line that end in a later one: no paragraph may end between. */
    private static boolean isOpen(String line) {
        boolean open = false;
        for (int at = line.indexOf("**"); at >= 0; at = line.indexOf("**", at + 2)) {
            open = !open;
        }
        return open;
    }
}
