package org.broadsheet.transform.html;

import org.jsoup.parser.Parser;

/**
 * Opens code blocks that hold no code: prose, or the markup of the post itself, escaped and locked up by an export that
 * took indentation for code.
 *
 * <p>A block of code with the text <code>Here it is:&lt;p /&gt;</code> becomes just that. Code that was fenced, that
 * names its language, or that reads like a sample stays: see {@link CodeJudgement}.
 */
final class FalseCodeBlock implements SourceRule {
    private static final String OPEN = "<pre><code>";
    private static final String CLOSE = "</code></pre>";

    @Override
    public String name() {
        return "false-code-block";
    }

    @Override
    public Mended apply(String html) {
        StringBuilder mended = new StringBuilder(html.length());
        int count = 0;
        int copied = 0;
        int open = html.indexOf(OPEN);
        while (open >= 0) {
            int close = html.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            String inner = Parser.unescapeEntities(html.substring(open + OPEN.length(), close), false);
            if (CodeJudgement.isFalse(inner)) {
                mended.append(html, copied, open).append(inner);
                copied = close + CLOSE.length();
                count++;
            }
            open = html.indexOf(OPEN, close);
        }
        return count == 0
                ? new Mended(html, 0)
                : new Mended(mended.append(html, copied, html.length()).toString(), count);
    }
}
