package org.broadsheet.transform.shortcode;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where code stands in a source, as far as it can be told before it is parsed: fenced blocks, words in back-ticks, {@code
 * pre} and {@code code}, scripts, comments. Asked from front to back; what a tag takes for its own content is passed over.
 */
public final class CodeRegions {
    private static final Set<String> ELEMENTS = Set.of("pre", "code", "script", "style", "textarea", "xmp");

    /** Of them, those in which only their own end tag is one (HTML, section 13.2.5). */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "xmp");

    private final String text;
    private final boolean markdown;
    private int linesReadTo;
    private int lastLine;
    private final Set<String> endless = new HashSet<>();

    /**
     * The code of a text.
     *
     * @param markdown whether back-ticks and tildes make some
     */
    public CodeRegions(String text, boolean markdown) {
        this.text = text;
        this.markdown = markdown;
    }

    /** Where the code ends that begins at this place; the place itself where none begins. */
    public int end(int at) {
        char c = text.charAt(at);
        if (c == '<') {
            return elementEnd(at);
        }
        return markdown && (c == '`' || c == '~') ? backTicksEnd(at, c) : at;
    }

    /** Reads up to a place and says where the code ends that it stands in; the place itself outside code. */
    public int behind(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '<' || (markdown && (c == '`' || c == '~'))) {
                int end = end(at);
                at = end > at ? end : c == '<' ? at + 1 : runEnd(at);
            } else {
                at += markdown && c == '\\' ? 2 : 1;
            }
        }
        return at;
    }

    /** Whether an end tag stands in what a parser takes for a remark: {@code </</pre>}, {@code </ </pre>} (HTML, section 13.2.5.41). */
    public static boolean isRemark(String html, int endTag) {
        int at = endTag - 1;
        while (at > 0 && html.charAt(at) != '>' && !(html.charAt(at) == '/' && html.charAt(at - 1) == '<')) {
            at--;
        }
        return at > 0 && html.charAt(at) == '/' && !Character.isLetter(html.charAt(at + 1));
    }

    /** Whether the line of this place is indented as far as code is. */
    public boolean isIndented(int at) {
        int line = lineStart(at);
        return markdown && (text.startsWith("    ", line) || text.startsWith("\t", line));
    }

    /** Where the line of a place begins. Asked from the front to the back, as a rule: no line is read twice then, however long. */
    private int lineStart(int at) {
        if (at < linesReadTo) {
            return text.lastIndexOf('\n', at) + 1;
        }
        int from = linesReadTo;
        linesReadTo = at + 1;
        for (int i = at; i >= from; i--) {
            if (text.charAt(i) == '\n') {
                lastLine = i + 1;
                break;
            }
        }
        return lastLine;
    }

    /** Whether nothing of the code that begins at this place is ever shown. */
    boolean isHidden(int at) {
        return text.startsWith("<!--", at) || text.regionMatches(true, at, "<s", 0, 2);
    }

    /** Where the run of equal characters ends that begins at this place. */
    public int runEnd(int at) {
        return at + runLength(at, text.charAt(at));
    }

    private int elementEnd(int at) {
        if (text.startsWith("<!--", at)) {
            int close = endless.contains("-->") ? -1 : text.indexOf("-->", at + 2);
            return close < 0 ? none("-->", at) : close + 3;
        }
        int stop = at + 1;
        while (stop < text.length() && stop - at <= 9 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String name = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
        if (!ELEMENTS.contains(name) || (stop < text.length() && !endsName(text.charAt(stop)))) {
            return at;
        }
        int close = endless.contains(name) ? -1 : closing(name, tagEnd(stop));
        return close < 0 ? none(name, at) : close;
    }

    /** What does not end once does not end later either. */
    private int none(String name, int at) {
        endless.add(name);
        return at;
    }

    /** Where a start tag ends, with an end tag in it, if one stands there. */
    private int tagEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private int closing(String name, int from) {
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            int stop = at + 2 + name.length();
            if (text.regionMatches(true, at + 2, name, 0, name.length())
                    && (RAW.contains(name) || !isRemark(text, at))
                    && stop < text.length()
                    && endsName(text.charAt(stop))) {
                return stop;
            }
        }
        return -1;
    }

    private static boolean endsName(char c) {
        return c == '>' || Character.isWhitespace(c) || c == '/';
    }

    private int backTicksEnd(int at, char mark) {
        int run = runLength(at, mark);
        if (run >= 3 && beginsLine(at)) {
            return fenceEnd(at, mark, run);
        }
        return mark == '`' ? spanEnd(at, run) : at;
    }

    private int spanEnd(int at, int run) {
        for (int i = at + run; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && blankLineFollows(i + 1)) {
                break;
            }
            if (c == '`') {
                int other = runLength(i, '`');
                if (other == run) {
                    return i + run;
                }
                i += other - 1;
            }
        }
        return at;
    }

    /** A fence ends at one as long on a line of its own, or with the text. */
    private int fenceEnd(int at, char mark, int run) {
        int line = text.indexOf('\n', at);
        if (line < 0 || (mark == '`' && text.substring(at + run, line).indexOf('`') >= 0)) {
            return mark == '`' ? spanEnd(at, run) : at;
        }
        while (line >= 0 && line + 1 < text.length()) {
            int start = line + 1;
            while (start < text.length() && " \t>".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int next = text.indexOf('\n', start);
            int stop = next < 0 ? text.length() : next;
            if (start < text.length() && text.charAt(start) == mark) {
                int other = runLength(start, mark);
                if (other >= run && text.substring(start + other, stop).isBlank()) {
                    return stop;
                }
            }
            line = next;
        }
        return text.length();
    }

    private boolean beginsLine(int at) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (" \t>-*+.)0123456789".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean blankLineFollows(int at) {
        int i = at;
        while (i < text.length() && " \t>\r".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n';
    }

    private int runLength(int at, char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - at;
    }
}
