package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;

/**
 * Writes links and images in the midst of Markdown as CommonMark demands them. It shows a tag as text where a quotation mark is missing
 * or there is one too many, where there is no space between attributes or the rest of a template's tag stands; browsers read such tags.
 */
final class TornTag {
    static final String NAME = "torn-tag";

    /** After CommonMark's <em>open tag</em>. */
    private static final Pattern VALID = Pattern.compile("<[A-Za-z]+(?:\\s++[A-Za-z_:][\\w.:-]*+"
            + "(?:\\s*+=\\s*+(?:[^\"'=<>`\\s]++|'[^']*+'|\"[^\"]*+\"))?+)*+\\s*+/?>");

    private static final Pattern START = Pattern.compile("<(?:a|img)(?=\\s)", Pattern.CASE_INSENSITIVE);
    /** A quotation mark ends a value if the tag ends behind it or an attribute follows; an address ends with a space at the latest. */
    private static final String ENDS = "(?=\\s*+(?:/?>|[A-Za-z_:][\\w.:-]*+\\s*+=))";

    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z_:][\\w.:-]{0,60}+)\\s*+=\\s*+(?:"
            + "\"([^\"<>\\n]*+)\"" + ENDS + "|'([^'<>\\n]*+)'" + ENDS
            + "|(?<!href=|src=)\"((?:[^\"<>\\n]|\"(?!\\s*+(?:/?>|[A-Za-z_:][\\w.:-]*+\\s*+=)))*+)\""
            + "|[\"']?([^\"'<>\\s]++)[\"']?)");

    private static final int LONGEST = 2_000;

    private final String text;
    private final StringBuilder mended = new StringBuilder();
    private int copied;
    private int count;

    private TornTag(String text) {
        this.text = text;
    }

    /** Markdown with its tags mended, and how many. */
    static SourceRule.Mended mend(String markdown) {
        Matcher start = START.matcher(markdown);
        TornTag tags = new TornTag(markdown);
        CodeRegions code = new CodeRegions(markdown, true);
        int read = 0;
        for (int at = markdown.indexOf('<'); at >= 0; at = markdown.indexOf('<', at + 1)) {
            if (start.region(at, markdown.length()).lookingAt()) {
                read = code.behind(read, at);
                if (read <= at && !code.isIndented(at)) {
                    tags.tag(at, start.end());
                }
            }
        }
        return tags.count == 0
                ? new SourceRule.Mended(markdown, 0)
                : new SourceRule.Mended(
                        tags.mended
                                .append(markdown, tags.copied, markdown.length())
                                .toString(),
                        tags.count);
    }

    private void tag(int at, int nameEnd) {
        int reach = Math.min(text.length(), at + LONGEST);
        if (VALID.matcher(text).region(at, reach).lookingAt()) {
            return;
        }
        StringBuilder tag = new StringBuilder(text.substring(at, nameEnd));
        Matcher attribute = ATTRIBUTE.matcher(text);
        int from = nameEnd;
        boolean address = false;
        int end = end(from, reach);
        while (end >= 0 && attribute.region(from, reach).find() && attribute.start() < end) {
            String value = value(attribute);
            tag.append(' ')
                    .append(attribute.group(1))
                    .append("=\"")
                    .append(value.replace("\"", "&quot;"))
                    .append('"');
            address = address || (isAddress(attribute.group(1)) && !value.isBlank());
            from = attribute.end();
            end = end(from, reach);
        }
        if (end >= 0 && address) {
            mended.append(text, copied, at).append(tag).append('>');
            copied = end + 1;
            count++;
        }
    }

    private static boolean isAddress(String name) {
        return name.equalsIgnoreCase("href") || name.equalsIgnoreCase("src");
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group < attribute.groupCount(); group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return attribute.group(attribute.groupCount());
    }

    /** Where the tag ends, unless another begins or the paragraph ends before. */
    private int end(int from, int reach) {
        for (int i = from; i < reach; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<' || (c == '\n' && text.startsWith("\n", i + 1))) {
                return -1;
            }
        }
        return -1;
    }
}
