package org.broadsheet.transform.html;

/**
 * Shows what looks like a tag and is none: {@code <insert name here>}, {@code <rant>}, {@code List<String>}, {@code
 * <jane@example.org>}. A parser would take them for elements and their words would be gone.
 *
 * <p>Tags are the names of HTML, the debris that {@link TagNames} lists, and, outside code, other names with an attribute
 * or with a hyphen and an end tag, as custom elements have them. A tag that never ends is none
 * either, nor is a comment; and an element that would take the rest of the post for its content is closed.
 */
final class UnknownTag implements SourceRule {
    @Override
    public String name() {
        return "unknown-tag";
    }

    @Override
    public Mended apply(String html) {
        TagScanner tags = new TagScanner(html);
        StringBuilder mended = null;
        int copied = 0;
        int count = 0;
        for (int at = tags.next(); at >= 0; at = tags.next()) {
            if (tags.kind() == TagScanner.Kind.TAG) {
                continue;
            }
            mended = mended == null ? new StringBuilder(html.length() + 64) : mended;
            if (tags.kind() == TagScanner.Kind.TEXT) {
                mended.append(html, copied, at).append("&lt;");
                copied = at + 1;
            } else {
                mended.append(html, copied, tags.end() + 1).append(tags.endTag());
                copied = tags.end() + 1;
            }
            count++;
        }
        return mended == null
                ? new Mended(html, 0)
                : new Mended(mended.append(html, copied, html.length()).toString(), count);
    }
}
