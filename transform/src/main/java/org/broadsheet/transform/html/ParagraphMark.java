package org.broadsheet.transform.html;

/**
 * {@code <p />} between two paragraphs, as several exporters write a paragraph break: to a browser it opens a paragraph,
 * which is right, and leaves an empty one behind where nothing follows, which is marked here to be cleared away.
 */
final class ParagraphMark implements SourceRule {
    static final String MARK = "data-break";

    @Override
    public String name() {
        return ParagraphBreaks.NAME;
    }

    @Override
    public boolean mayConcern(String html, TagStarts tags) {
        return tags.mayHave('p', ' ') || tags.mayHave('p', '/');
    }

    @Override
    public Mended apply(String html) {
        StringBuilder mended = null;
        int count = 0;
        int copied = 0;
        for (int at = html.indexOf("<p"); at >= 0; at = html.indexOf("<p", at + 2)) {
            int end = at + 2;
            while (end < html.length() && html.charAt(end) == ' ') {
                end++;
            }
            if (html.startsWith("/>", end)) {
                mended = mended == null ? new StringBuilder(html.length()) : mended;
                mended.append(html, copied, at).append("<p ").append(MARK).append('>');
                copied = end + 2;
                count++;
            }
        }
        return mended == null
                ? new Mended(html, 0)
                : new Mended(mended.append(html, copied, html.length()).toString(), count);
    }
}
