package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;

/**
 * Writes the addresses of links and images as CommonMark demands them, which takes none with a space in it: {@code ![A](my pier.jpg)},
 * as kramdown and Redcarpet read it; with a size behind it, {@code (a.png =250x)}, as Zenn and HackMD do, or with a place,
 * {@code (a.png align="center")}, as Hashnode does; with quotation marks inside those of its title. What is neither is words in brackets.
 */
final class SpacedAddress {
    static final String NAME = "spaced-address";

    private static final int LONGEST = 500;

    /** The address, a title, in which kramdown and others let quotation marks be, and what CommonMark has no place for. */
    private static final Pattern INSIDE = Pattern.compile("\\s*+([^\\s\"][^\"]*?)(?:\\s+(?:\"(.*)\"|'([^']*)'))?"
            + "(\\s+(?:align=\"?\\w+\"?|=(?:\\d{1,4}%?x?|\\d{0,4}x\\d{1,4})))?\\s*");

    private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z][A-Za-z0-9]{1,4}(?:[?#]\\S*)?");
    private static final Pattern PATH = Pattern.compile("(?:\\.{0,2}/|https?://\\S).*(?:\\?.*|[./=&%]\\S*)");

    private final String text;
    private final StringBuilder mended = new StringBuilder();
    private final StringBuilder replaced = new StringBuilder();
    private int copied;
    private int count;

    private SpacedAddress(String text) {
        this.text = text;
    }

    /** Markdown with its addresses mended. */
    static SourceRule.Mended mend(String markdown) {
        SpacedAddress addresses = new SpacedAddress(markdown);
        CodeRegions code = new CodeRegions(markdown, true);
        int read = 0;
        for (int at = markdown.indexOf("]("); at >= 0; at = markdown.indexOf("](", at + 2)) {
            int end = addresses.spacedEnd(at + 2);
            if (end > 0) {
                read = code.behind(read, at);
                if (read <= at) {
                    addresses.read(at + 2, end);
                }
            }
        }
        return addresses.mended();
    }

    private SourceRule.Mended mended() {
        return count == 0
                ? new SourceRule.Mended(text, 0)
                : new SourceRule.Mended(
                        mended.append(text, copied, text.length()).toString(), count, replaced.toString());
    }

    /** Where the bracket closes, on the same line, if there is a space before that; 0 where there is none. */
    private int spacedEnd(int from) {
        int open = 0;
        boolean spaced = false;
        int reach = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < reach; i++) {
            char c = text.charAt(i);
            if (c == ')' && open-- == 0) {
                return spaced ? i : 0;
            }
            if (c == '\n' || c == '<') {
                return 0;
            }
            open += c == '(' ? 1 : 0;
            spaced = spaced || c == ' ';
        }
        return 0;
    }

    private void read(int start, int end) {
        Matcher inside = INSIDE.matcher(text).region(start, end);
        if (!inside.matches()) {
            return;
        }
        String address = inside.group(1);
        String title = inside.group(2) == null ? inside.group(3) : inside.group(2);
        boolean torn = title != null && title.replace("\\\"", "").indexOf('"') >= 0;
        boolean spaced = address.indexOf(' ') >= 0;
        boolean isAddress =
                FILE.matcher(address).matches() || PATH.matcher(address).matches();
        if (spaced ? !isAddress : inside.group(4) == null && !torn) {
            return;
        }
        mended.append(text, copied, start).append(address.replace(" ", "%20"));
        mended.append(title == null ? "" : " \"" + title.replace("\"", "&quot;") + "\"");
        replaced.append(text, start, end).append('\n');
        copied = end;
        count++;
    }
}
