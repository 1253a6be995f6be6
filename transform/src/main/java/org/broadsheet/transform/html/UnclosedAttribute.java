package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends an address at the end of its tag where its quotation mark is missing or is the wrong one, as in
 * {@code <a href="/x'>}. A parser would go on to the next mark and take the text up to there for the address.
 */
final class UnclosedAttribute implements SourceRule {
    private static final Pattern OPEN =
            Pattern.compile("<(?:a|img)\\s[^<>]{0,300}?\\b(?:href|src)=([\"'])([^\"'<>\\s]{1,2000})([\"']?)(/?>)");

    @Override
    public String name() {
        return "unclosed-attribute";
    }

    @Override
    public Mended apply(String html) {
        StringBuilder mended = null;
        int copied = 0;
        int count = 0;
        for (int at = next(html, 0); at >= 0; at = next(html, Math.max(at + 1, copied))) {
            Matcher tag = mayBeOpen(html, at) ? OPEN.matcher(html).region(at, html.length()) : null;
            if (tag != null
                    && tag.lookingAt()
                    && !tag.group(1).equals(tag.group(3))
                    && takesATag(html, tag.end(), tag.group(1).charAt(0))) {
                mended = mended == null ? new StringBuilder(html.length() + 1) : mended;
                mended.append(html, copied, tag.end(2)).append(tag.group(1)).append(tag.group(4));
                copied = tag.end();
                count++;
            }
        }
        return mended == null
                ? new Mended(html, 0)
                : new Mended(mended.append(html, copied, html.length()).toString(), count);
    }

    /** Where the next link or picture may begin; looked for by hand, since most tags are neither. */
    private static int next(String html, int from) {
        int at = html.indexOf('<', from);
        while (at >= 0 && !html.startsWith("a", at + 1) && !html.startsWith("img", at + 1)) {
            at = html.indexOf('<', at + 1);
        }
        return at;
    }

    /** Whether the last value of a tag may lack its mark, or have the wrong one. Most have two of a kind: no pattern needs to look. */
    private static boolean mayBeOpen(String html, int tag) {
        int end = tag + 1;
        while (end < html.length() && html.charAt(end) != '>' && html.charAt(end) != '<') {
            end++;
        }
        int last = markBefore(html, end, tag);
        if (last < 0 || html.charAt(last - 1) == '=') {
            return last >= 0;
        }
        int first = markBefore(html, last, tag);
        return first < 0 || html.charAt(first) != html.charAt(last);
    }

    private static int markBefore(String html, int end, int tag) {
        for (int at = end - 1; at > tag; at--) {
            if (html.charAt(at) == '"' || html.charAt(at) == '\'') {
                return at;
            }
        }
        return -1;
    }

    /** Whether another tag begins before the next such mark: then that one belongs to it. */
    private static boolean takesATag(String html, int from, char mark) {
        for (int i = from; i < html.length(); i++) {
            if (html.charAt(i) == '<') {
                return true;
            }
            if (html.charAt(i) == mark) {
                return false;
            }
        }
        return true;
    }
}
