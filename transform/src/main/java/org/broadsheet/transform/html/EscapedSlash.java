package org.broadsheet.transform.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;

/**
 * Writes the slash of tags in which an importer left a reference to that character, number 47, instead: {@code </a>}, {@code <br />} and
 * {@code [/code]}. Neither Markdown nor HTML takes them for tags as they are, and what they should end goes on. A slash that is escaped
 * elsewhere says the same as one that is not; an end tag that has no beginning is one that somebody writes about.
 */
final class EscapedSlash {
    static final String NAME = "escaped-slash";

    private static final String SLASH = "&#(?:0{0,4}47|[xX]0{0,4}2[fF]);";
    private static final Pattern ANY = Pattern.compile(SLASH);
    private static final Pattern ESCAPED = Pattern.compile("[<\\[](" + SLASH
            + ")(?=([A-Za-z][A-Za-z0-9:_-]{0,40})\\s?[>\\]])" + "|<[A-Za-z][^<>]{0,2000}(" + SLASH + ")(?=>)");

    private EscapedSlash() {}

    /** A body with its tags mended, how many, and the names of those that nothing but a tag were. */
    static SourceRule.Mended mend(String body, boolean markdown) {
        if (body.indexOf('#') < 0 || !body.contains("&#") || !ANY.matcher(body).find()) {
            return new SourceRule.Mended(body, 0);
        }
        CodeRegions code = new CodeRegions(body, markdown);
        StringBuilder mended = new StringBuilder(body.length());
        StringBuilder names = new StringBuilder();
        Map<String, Integer> openings = new HashMap<>();
        Matcher tags = ESCAPED.matcher(body);
        int count = 0;
        int copied = 0;
        int read = 0;
        while (tags.find()) {
            read = code.behind(read, tags.start());
            boolean isEnd = tags.group(1) != null;
            if (read <= tags.start()
                    && !code.isIndented(tags.start())
                    && (!isEnd || isBehind(tags.start(), opening(tags), body, openings))) {
                int slash = isEnd ? 1 : 3;
                mended.append(body, copied, tags.start(slash)).append('/');
                copied = tags.end(slash);
                names.append(isEnd ? tags.group(2) : "").append('\n');
                count++;
            }
        }
        return new SourceRule.Mended(mended.append(body, copied, body.length()).toString(), count, names.toString());
    }

    private static String opening(Matcher tag) {
        return tag.group().charAt(0) + tag.group(2);
    }

    private static boolean isBehind(int at, String opening, String body, Map<String, Integer> first) {
        int opened = first.computeIfAbsent(opening, body::indexOf);
        return opened >= 0 && opened < at;
    }
}
