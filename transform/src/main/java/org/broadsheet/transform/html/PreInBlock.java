package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;

/**
 * Keeps blank lines of a {@code pre} that begins behind other tags, {@code <div><pre>} or {@code <td><pre>}: there CommonMark ends the
 * HTML at the first of them, and takes the rest of the sample for Markdown.
 */
final class PreInBlock {
    private static final String START = "<pre";
    private static final String END = "</pre";
    /** What a tool that escaped Markdown left in a sample: the parser is to read it. */
    private static final String ESCAPED = "\\*";

    private static final Pattern BLOCK_BEFORE = Pattern.compile(
            "(?:^|\\n) {0,3}</?(?:div|td|th|tr|li|dd|center|figure|section|p|blockquote|table|ul|ol)\\b[^\\n]{0,400}$");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n(?:[ \\t]*\\n)+");

    /** So much before a tag may stand in its line. */
    private static final int LINE = 420;

    private PreInBlock() {}

    /** Markdown in which blank lines of such samples are character references for what they are. */
    static String keepLines(String markdown) {
        int at = markdown.indexOf(START);
        if (at < 0) {
            return markdown;
        }
        StringBuilder kept = new StringBuilder();
        CodeRegions code = new CodeRegions(markdown, true);
        int read = 0;
        int copied = 0;
        while (at >= 0) {
            int end = markdown.indexOf(END, at);
            if (end < 0) {
                break;
            }
            read = code.behind(read, at);
            boolean sample = read <= at && !markdown.substring(at, end).contains(ESCAPED);
            String before = markdown.substring(Math.max(0, at - LINE), at);
            if (sample && !before.endsWith("\n") && BLOCK_BEFORE.matcher(before).find()) {
                String lines = BLANK_LINE
                        .matcher(markdown.substring(at, end))
                        .replaceAll(blank -> Matcher.quoteReplacement("\n" + references(blank.group())));
                kept.append(markdown, copied, at).append(lines);
                copied = end;
            }
            at = markdown.indexOf(START, end);
        }
        return copied == 0
                ? markdown
                : kept.append(markdown, copied, markdown.length()).toString();
    }

    private static String references(String lines) {
        int count = (int) lines.chars().filter(c -> c == '\n').count() - 1;
        return "&#10;".repeat(count);
    }
}
