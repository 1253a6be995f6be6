package org.broadsheet.transform.shortcode;

/** Where the theme Book of Hugo begins another column: <code>{{&lt; columns &gt;}} … &lt;---&gt; … {{&lt; /columns &gt;}}</code>. */
final class ColumnBreaks {
    private static final String BREAK = "<--->";
    private static final String OPEN = " columns ";
    private static final String CLOSE = "/columns ";

    private ColumnBreaks() {}

    /** The text with blanks in place of the breaks, which the theme reads in code too. */
    static String blanked(String text) {
        int at = text.indexOf(BREAK);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        int open = text.indexOf(OPEN);
        int close = open < 0 ? -1 : text.indexOf(CLOSE, open);
        while (close >= 0 && at >= 0) {
            for (; at >= 0 && at < close; at = text.indexOf(BREAK, at + 1)) {
                if (at > open) {
                    out.replace(at, at + BREAK.length(), " ".repeat(BREAK.length()));
                }
            }
            open = text.indexOf(OPEN, close);
            close = open < 0 ? -1 : text.indexOf(CLOSE, open);
        }
        return out.toString();
    }
}
