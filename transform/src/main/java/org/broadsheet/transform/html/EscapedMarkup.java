package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Opens tags that stand in the text of a post because a blogging tool escaped them once more than the rest: the code of a
 * film or a counter that was pasted into its editor, the style sheet of a word processor.
 *
 * <p>Only in posts with the scaffolding of such a tool, outside code, and where at least one of the tags has an attribute:
 * who writes about HTML names a tag without.
 */
final class EscapedMarkup implements SourceRule {
    private static final String LESS = "&(?:amp;){0,3}lt;";
    private static final String GREATER = "&(?:amp;){0,3}gt;";
    /** An address that Markdown made a link of in the midst of the tag. */
    private static final Pattern LINKED = Pattern.compile("<a href=\"[^\"<>]{0,2000}\">([^<>]{0,2000})</a>");

    private static final Pattern TAG = Pattern.compile(LESS
            + "/?(?:object|param|embed|iframe|script|style|meta|link|a|img|p|br|div|span|font|b|i|em|strong|center)\\b"
            + "(?:(?!" + LESS + "|" + GREATER + ")[^<>]|" + LINKED.pattern() + "){0,2000}+" + GREATER);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\w=(?:[\"']|&(?:amp;)*quot;)");
    /** What stands between such a tag and the next one was shown, but never meant to be read. */
    private static final Pattern UNREAD = Pattern.compile("^<(?:script|style)\\b", Pattern.CASE_INSENSITIVE);

    private static final String BRACKET = "lt;";
    private static final int MOST_ESCAPES = 4;

    @Override
    public String name() {
        return "escaped-markup";
    }

    @Override
    public Mended apply(String html) {
        if (!mayHoldAny(html) || !Scaffold.holdsUp(html)) {
            return new Mended(html, 0);
        }
        CodeRanges code = CodeRanges.in(html);
        StringBuilder mended = new StringBuilder(html.length());
        StringBuilder replaced = new StringBuilder();
        boolean hasAttribute = false;
        int count = 0;
        int copied = 0;
        int contentStart = -1;
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String tag = code.contains(tags.start()) ? "" : unescaped(tags.group());
            if (isWhole(tag)) {
                hasAttribute |= ATTRIBUTE.matcher(tags.group()).find();
                mended.append(html, copied, tags.start()).append(tag);
                replaced.append(tag).append('\n');
                if (contentStart >= 0) {
                    replaced.append(html, contentStart, tags.start()).append('\n');
                }
                copied = tags.end();
                contentStart = UNREAD.matcher(tag).find() ? copied : -1;
                count++;
            }
        }
        return hasAttribute
                ? new Mended(mended.append(html, copied, html.length()).toString(), count, replaced.toString())
                : new Mended(html, 0);
    }

    /** Whether a name or an end tag's slash stands right behind an escaped bracket; behind most stands a space or a number. */
    private static boolean mayHoldAny(String html) {
        for (int at = html.indexOf(';'); at >= 0 && at + 1 < html.length(); at = html.indexOf(';', at + 1)) {
            char name = html.charAt(at + 1);
            if ((name == '/' || Character.isLetter(name)) && html.startsWith(BRACKET, at + 1 - BRACKET.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of it is a tag: not where a value in it lacks its quotation mark. */
    private static boolean isWhole(String tag) {
        TagScanner scanner = new TagScanner(tag);
        return scanner.next() == 0 && scanner.end() == tag.length() - 1;
    }

    private static String unescaped(String tag) {
        String open = LINKED.matcher(tag).replaceAll("$1");
        for (int i = 0; i < MOST_ESCAPES && open.charAt(0) == '&'; i++) {
            open = Parser.unescapeEntities(open, false);
        }
        return open;
    }
}
