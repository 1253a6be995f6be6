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
    private static final String OPEN_INDENTED = "<pre " + MarkdownRenderer.INDENTED + "=\"\"><code>";
    /** Said of code that only its indentation saved, so that it is safe the next time too. */
    private static final String KEPT = "<pre><code class=\"" + MarkdownRenderer.PLAIN_CODE + "\">";

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
        for (int at = html.indexOf("<pre"); at >= 0; at = html.indexOf("<pre", at + 4)) {
            boolean indented = html.startsWith(OPEN_INDENTED, at);
            int start = at + (indented ? OPEN_INDENTED : OPEN).length();
            int close = indented || html.startsWith(OPEN, at) ? html.indexOf(CLOSE, start) : at;
            if (close < 0) {
                break;
            }
            String text = close == at ? "" : Parser.unescapeEntities(html.substring(start, close), false);
            if (CodeJudgement.isFalse(text, indented)) {
                mended.append(html, copied, at).append(text);
                copied = close + CLOSE.length();
                count++;
            } else if (indented && CodeJudgement.isFalse(text, false)) {
                mended.append(html, copied, at).append(KEPT);
                copied = start;
            }
        }
        return copied == 0
                ? new Mended(html, 0)
                : new Mended(mended.append(html, copied, html.length()).toString(), count);
    }
}
