package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A block of raw HTML, taken apart: elements whose content is no text are held back behind placeholders, and what can be read is told
 * from tags.
 */
final class RawBlock {
    /** Elements whose content is shown, or run, as it is written. */
    private static final Set<String> HELD = Set.of(
            "pre",
            "code",
            "kbd",
            "samp",
            "xmp",
            "script",
            "style",
            "textarea",
            "title",
            "svg",
            "math",
            "iframe",
            "template");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** Links, images, strong and slanted words, code, addresses between angle brackets. */
    private static final Pattern INLINE =
            Pattern.compile("\\]\\([^\\s)]|\\]\\[[^\\]\\n]*\\]|\\*\\*[^\\s*]|__\\w|`[^`\\n]+`"
                    + "|<(?:https?|mailto):[^\\s<>]+>|(?<![\\w*\\\\])\\*\\w[^*\\n]{0,200}(?<=[\\w.!?,])\\*(?![\\w*])"
                    + "|(?<![\\w\\\\])_\\w[^_\\n]{0,200}(?<=[\\w.!?,])_(?!\\w)");

    /** Headings, lists, quotations at the start of a line. */
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^ {0,3}(?:#{1,6} \\S|[-*+] \\S|\\d{1,3}[.)] \\S|> ?\\S|```|~~~)");

    private static final Pattern COMMENT = Pattern.compile("\\s*<(?:!(?!--)|\\?)");
    /** Pictures drawn in signs; such as stand between two words end strong words and begin others. */
    private static final Pattern DRAWING =
            Pattern.compile("(?<![^\\W_])_{3}|_{3}(?![^\\W_])|(?<!\\w)\\*{4}|\\*{4}(?!\\w)|[|\\\\/]{2}_|_[|\\\\/]{2}");

    static final Pattern PLACEHOLDER = Pattern.compile("<x-held-\\d{1,9}>");

    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```|~~~)[^`\\n]*+\\n(?:.*+\\n)*? {0,3}\\1");

    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");
    private static final Pattern MARKDOWN_ATTRIBUTE =
            Pattern.compile("\\smarkdown\\s*=\\s*[\"']?(?:1|block|span|true|yes)\\b", Pattern.CASE_INSENSITIVE);

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final List<String> held = new ArrayList<>();
    private final Set<String> endless = new HashSet<>();
    private final Map<String, Integer> noneBefore = new HashMap<>();
    private int comment;
    private int pre = -1;
    private int depth;
    private int end = -1;
    private boolean asked;

    RawBlock(String html) {
        this.html = html;
        this.comment = html.indexOf("<!--");
        read();
    }

    /** Whether anything in it could be Markdown at all; most blocks hold nothing of the kind. */
    static boolean maybe(String html) {
        if (COMMENT.matcher(html).lookingAt() || DRAWING.matcher(html).find()) {
            return false;
        }
        return html.indexOf('[') >= 0
                || html.indexOf('*') >= 0
                || html.indexOf('_') >= 0
                || html.indexOf('`') >= 0
                || html.strip().indexOf('\n') >= 0
                || html.contains("<http");
    }

    /** The block with placeholders. */
    String text() {
        return text.toString();
    }

    /** What the placeholders stand for. */
    List<String> held() {
        return held;
    }

    /** Where, in {@link #text}, the elements of its first line have ended and a new line begins; -1 where they do not. */
    int end() {
        return end;
    }

    /** Whether there is Markdown between its tags, within lines. */
    boolean hasInline() {
        return INLINE.matcher(words).find();
    }

    /** Whether its writer asks for Markdown by an attribute, as Markdown Extra and kramdown have it, or by a fence. */
    boolean asks() {
        return asked || FENCE.matcher(words).find();
    }

    /** What stands in brackets between its tags. */
    List<String> labels() {
        return LABEL.matcher(words)
                .results()
                .map(label -> label.group(1))
                .distinct()
                .toList();
    }

    /** Whether some lines hold Markdown of any kind. */
    static boolean isMarkdown(String lines) {
        return INLINE.matcher(lines).find() || BLOCK.matcher(lines).find();
    }

    static String placeholder(int index) {
        return "<x-held-" + index + ">";
    }

    private void read() {
        TagScanner tags = new TagScanner(html);
        int from = 0;
        for (int at = tags.next(); at >= 0; at = tags.next()) {
            if (tags.kind() != TagScanner.Kind.TAG || tags.end() < at || at < from) {
                continue;
            }
            copy(from, at);
            int behind = tags.end() + 1;
            boolean isEnd = html.startsWith("</", at);
            int close = !isEnd && HELD.contains(tags.name()) ? closing(tags.name(), behind) : -1;
            if (close >= 0) {
                hold(at, close);
                from = close;
            } else {
                tag(at, behind, isEnd, tags.name());
                from = behind;
            }
        }
        copy(from, html.length());
    }

    private void tag(int at, int behind, boolean isEnd, String name) {
        asked = asked || MARKDOWN_ATTRIBUTE.matcher(html.substring(at, behind)).find();
        text.append(html, at, behind);
        words.append(' ');
        if (isEnd) {
            depth = Math.max(0, depth - 1);
        } else if (!VOID.contains(name) && html.charAt(behind - 2) != '/') {
            depth++;
        }
    }

    private void copy(int from, int to) {
        int at = from;
        for (int open = nextComment(at); open >= 0 && open < to; open = nextComment(at)) {
            int close = html.indexOf("-->", open + 2);
            if (close < 0 || close >= to) {
                break;
            }
            text(at, open);
            hold(open, close + 3);
            at = close + 3;
        }
        text(at, to);
    }

    /** Looked up once for all that is before it. */
    private int nextComment(int from) {
        if (comment >= 0 && comment < from) {
            comment = html.indexOf("<!--", from);
        }
        return comment;
    }

    private void text(int from, int to) {
        if (depth == 0 && end < 0 && text.length() > 0) {
            int line = from;
            while (line < to && html.charAt(line) != '\n') {
                line++;
            }
            if (line < to && isText(line + 1)) {
                end = text.length() + line - from + 1;
            }
        }
        text.append(html, from, to);
        words.append(html, from, to);
    }

    private void hold(int from, int to) {
        text.append(placeholder(held.size()));
        held.add(html.substring(from, to));
        words.append(' ');
    }

    /** Whether a line of text begins there, and not of more tags. */
    private boolean isText(int at) {
        int start = at;
        while (start < html.length() && html.charAt(start) == ' ') {
            start++;
        }
        return start < html.length() && html.charAt(start) != '<';
    }

    /** Behind the end tag; what does not end once does not end later either. */
    private int closing(String name, int from) {
        if (endless.contains(name)) {
            return -1;
        }
        int limit = name.equals("pre") ? html.length() : nextPre(from);
        if (noneBefore.getOrDefault(name, 0) >= limit) {
            return -1;
        }
        for (int at = html.indexOf("</", from); at >= 0 && at < limit; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                int close = html.indexOf('>', at);
                return close < 0 ? -1 : close + 1;
            }
        }
        if (limit == html.length()) {
            endless.add(name);
        } else {
            noneBefore.put(name, limit);
        }
        return -1;
    }

    /** Where preformatted text begins, which ends what is in a line; looked up once for all that is before it. */
    private int nextPre(int from) {
        if (pre < from) {
            pre = html.indexOf("<pre", from);
            pre = pre < 0 ? html.length() : pre;
        }
        return pre;
    }
}
