package org.broadsheet.transform.html;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.transform.shortcode.CodeRegions;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes HTML of what only Confluence knows in its storage format: macros, links and pictures as elements of the name spaces {@code ac}
 * and {@code ri}, with code in {@code CDATA}.
 *
 * @see <a href="https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html">Confluence Storage Format</a>
 */
final class StorageFormat {
    static final String NAME = "confluence-macro";
    private static final String START = "<ac:";
    /** No export has more elements that never end; of thousands each would be looked for up to the end of the post. */
    private static final int MOST_ENDLESS = 16;

    private final String text;
    private final StringBuilder mended = new StringBuilder();
    private final Set<String> endless = new HashSet<>();
    private final StorageElements elements = new StorageElements();
    private int copied;
    private int count;

    private StorageFormat(String text) {
        this.text = text;
    }

    /** A body, in which code is left alone. */
    static SourceRule.Mended mend(String body, boolean isMarkdown) {
        if (!body.contains(START)) {
            return new SourceRule.Mended(body, 0);
        }
        StorageFormat format = new StorageFormat(body);
        CodeRegions code = new CodeRegions(body, isMarkdown);
        int read = 0;
        for (int at = body.indexOf(START);
                at >= 0 && format.endless.size() < MOST_ENDLESS;
                at = body.indexOf(START, Math.max(at + 1, format.copied))) {
            read = code.behind(Math.max(read, format.copied), at);
            if (read <= at) {
                format.element(at);
            }
        }
        return format.count == 0
                ? new SourceRule.Mended(body, 0)
                : new SourceRule.Mended(
                        format.mended.append(body, format.copied, body.length()).toString(),
                        format.count,
                        format.elements.unshown());
    }

    private void element(int at) {
        int end = end(at);
        if (end < 0) {
            return;
        }
        Element root = Tags.element("body");
        root.appendChildren(Parser.xmlParser().parseFragmentInput(text.substring(at, end), root, ""));
        mended.append(text, copied, at).append(elements.html(root));
        copied = end;
        count++;
    }

    /** Where an element ends, those of its name within it passed over; -1 where it never does. */
    private int end(int at) {
        int stop = nameEnd(at + START.length());
        String name = text.substring(at + 1, stop);
        int depth = 0;
        int next = at;
        while (next >= 0 && !endless.contains(name)) {
            int tagEnd = text.indexOf('>', next);
            if (tagEnd < 0) {
                break;
            }
            depth += text.charAt(tagEnd - 1) == '/' ? 0 : text.charAt(next + 1) == '/' ? -1 : 1;
            if (depth == 0) {
                return tagEnd + 1;
            }
            next = tag(name, tagEnd);
        }
        endless.add(name);
        return -1;
    }

    /** The next tag of this name, start or end. */
    private int tag(String name, int from) {
        for (int at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean tag = text.charAt(at - 1) == '<' || (text.charAt(at - 1) == '/' && text.charAt(at - 2) == '<');
            if (tag && nameEnd(at) == at + name.length()) {
                return text.charAt(at - 1) == '<' ? at - 1 : at - 2;
            }
        }
        return -1;
    }

    private int nameEnd(int from) {
        int stop = from;
        while (stop < text.length()
                && (Character.isLetter(text.charAt(stop)) || ":-".indexOf(text.charAt(stop)) >= 0)) {
            stop++;
        }
        return stop;
    }
}
