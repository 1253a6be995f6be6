package org.broadsheet.transform.html;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A title as plain text. Heads hold titles as HTML, as text, and as either escaped once too often: <code>Today&amp;#039;s</code>,
 * <code>&amp;amp;#8217;</code>, {@code <em>Now</em>}.
 *
 * @param text the title
 * @param decoded how many entities were decoded in it
 */
public record Title(String text, int decoded) {
    private static final Pattern TAGS = Pattern.compile(
            "</?(?:em|i|b|strong|u|span|a|code|tt|small|sup|sub|cite|q|font|br|wbr)(?:\\s[^<>]{0,1000})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8});");

    /** A quotation mark of YAML that was escaped and never ended. */
    private static final String TORN_QUOTE = "''";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u00A0]+");

    /** Reads a title as written. */
    public static Title of(String written) {
        String text = written.indexOf('<') < 0 ? written : TAGS.matcher(written).replaceAll("");
        int decoded = 0;
        for (int round = 0; round < 4 && text.indexOf('&') >= 0; round++) {
            String next = Parser.unescapeEntities(text, false);
            decoded = Math.max(decoded, (int) ENTITY.matcher(text).results().count());
            text = next;
        }
        if (text.startsWith(TORN_QUOTE) && text.indexOf(TORN_QUOTE, 2) < 0) {
            text = text.substring(2);
        }
        return new Title(folded(Mojibake.mended(text)), decoded);
    }

    private static String folded(String text) {
        return isFolded(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Whether it is words of ASCII with one space between them, as most are: that needs no pattern. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
