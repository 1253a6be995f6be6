package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends end tags that lack their first character: {@code </rt>/ruby>} ends the {@code ruby} that is open, and the rest of one that stands
 * behind its whole, as an editor leaves it in {@code </li> /li>}, is dropped, as {@link EndTagRest} does later. Behind code
 * stands what its writer wants to be read.
 */
final class TornEndTag implements SourceRule {
    private static final Pattern TORN =
            Pattern.compile("</(?!code>)([A-Za-z][A-Za-z0-9]{0,10})>(\\s{0,3})/([A-Za-z][A-Za-z0-9]{0,10})(?:>|&gt;)");

    /** An end tag and the white space behind it. */
    private static final int LONGEST = 20;

    @Override
    public String name() {
        return "torn-end-tag";
    }

    @Override
    public Mended apply(String html) {
        int first = next(html, 0);
        if (first < 0) {
            return new Mended(html, 0);
        }
        Matcher tags = TORN.matcher(html);
        CodeRanges code = CodeRanges.in(html);
        StringBuilder mended = new StringBuilder(html.length());
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        int count = 0;
        for (int at = first; at >= 0; at = next(html, at + 2)) {
            if (!tags.region(at, html.length()).lookingAt() || code.contains(at)) {
                continue;
            }
            String name = tags.group(3).toLowerCase(Locale.ROOT);
            boolean open = !tags.group(1).equalsIgnoreCase(name) && isOpen(html, name, at);
            if (open || isRest(tags, name)) {
                mended.append(html, copied, tags.start(2)).append(open ? "</" + name + ">" : "");
                replaced.append(name).append('\n');
                copied = tags.end();
                count++;
            }
        }
        return count == 0
                ? new Mended(html, 0)
                : new Mended(mended.append(html, copied, html.length()).toString(), count, replaced.toString());
    }

    /** Whether it is left of a tag that has ended already: of the one before it, or right behind it of any. */
    private static boolean isRest(Matcher tags, String name) {
        return tags.group(1).equalsIgnoreCase(name) || (tags.group(2).isEmpty() && TagNames.isKnown(name));
    }

    /** The next end tag with a slash at most a few spaces behind it: few are looked at closely. */
    private static int next(String html, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            int behind = at + 2;
            while (behind < html.length() && behind - at < LONGEST && html.charAt(behind) != '>') {
                behind++;
            }
            behind++;
            while (behind < html.length() && behind - at < LONGEST && html.charAt(behind) <= ' ') {
                behind++;
            }
            if (behind < html.length() && html.charAt(behind) == '/') {
                return at;
            }
        }
        return -1;
    }

    /** Whether the last tag of this name before a place begins an element. */
    private static boolean isOpen(String html, String name, int before) {
        int open = last(html, "<" + name, before);
        return open >= 0 && open > last(html, "</" + name, before);
    }

    private static int last(String html, String tag, int before) {
        int at = html.lastIndexOf(tag, before);
        while (at >= 0 && Character.isLetterOrDigit(html.charAt(at + tag.length()))) {
            at = html.lastIndexOf(tag, at - 1);
        }
        return at;
    }
}
