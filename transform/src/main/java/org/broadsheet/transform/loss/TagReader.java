package org.broadsheet.transform.loss;

import java.util.List;
import java.util.Locale;
import org.broadsheet.transform.html.ElementNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads one tag of HTML text. What looks like a tag and is none ({@code <insert name here>}, {@code List<String>}) is text: a tag has a
 * name of HTML or an attribute with a value. An attribute's value ends at a quotation mark with white space or the tag's end behind it,
 * before an empty line and, if it is an address, before an end tag; one that does not is torn, and the tag ends at its first {@code >}. Time grows with the length of the text, however many tags never end.
 */
final class TagReader {
    private static final ElementNames NAMES = new ElementNames(
            List.of(("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink"
                            + " blockquote body br button canvas caption center cite code col colgroup command data datalist dd"
                            + " del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame"
                            + " frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen"
                            + " label legend li link listing main map mark marquee math menu meta meter nav nobr noembed noframes"
                            + " noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc"
                            + " ruby s samp script search section select slot small source span strike strong style sub summary"
                            + " sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr"
                            + " xmp")
                    .split(" ")));
    private static final int LONGEST_NAME = 40;
    /** An address may be long, most of all one with an image in it; a tag is not. */
    private static final int LONGEST_TAG = 20_000;

    private final String text;
    private final int lastEnd;
    private String name = "";
    private boolean isEnd;
    private int nameEnd;
    private int end;

    TagReader(String text) {
        this.text = text;
        this.lastEnd = text.lastIndexOf('>');
    }

    /**
     * Whether a tag begins at this {@code <}; what follows then tells of it. In code, only names of HTML make one; in a drawing or a
     * formula, any name does.
     */
    boolean read(int at, boolean inCode, boolean inDrawing) {
        isEnd = at + 1 < text.length() && text.charAt(at + 1) == '/';
        int start = at + (isEnd ? 2 : 1);
        nameEnd = nameEnd(start);
        if (nameEnd == start || nameEnd >= text.length() || !endsName(text.charAt(nameEnd))) {
            return false;
        }
        @Nullable String known = NAMES.in(text, start, nameEnd);
        name = known == null ? text.substring(start, nameEnd).toLowerCase(Locale.ROOT) : known;
        end = close(nameEnd);
        return end > 0 && (known != null || inDrawing || (!inCode && (isEnd || isForeign() || hasValue(nameEnd, end))));
    }

    /** Word's name space, and those of Confluence. */
    private boolean isForeign() {
        return name.startsWith("o:") || name.startsWith("ac:") || name.startsWith("ri:");
    }

    /** The tag's name in lower case. */
    String name() {
        return name;
    }

    /** Whether it is an end tag. */
    boolean isEnd() {
        return isEnd;
    }

    /** The offset behind the tag. */
    int end() {
        return end;
    }

    /** An attribute's value as written, without its quotes; empty where there is none. */
    String attribute(String wanted) {
        int from = nameEnd;
        while (true) {
            int at = indexOfIgnoringCase(wanted, from);
            if (at < 0) {
                return "";
            }
            int equals = skipSpace(at + wanted.length());
            if (Character.isWhitespace(text.charAt(at - 1)) && equals < end && text.charAt(equals) == '=') {
                return value(skipSpace(equals + 1));
            }
            from = at + 1;
        }
    }

    private String value(int start) {
        if (start >= end - 1) {
            return "";
        }
        char quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, start + 1);
            return text.substring(start + 1, close < 0 || close >= end ? end - 1 : close);
        }
        int stop = start;
        while (stop < end - 1 && !Character.isWhitespace(text.charAt(stop))) {
            stop++;
        }
        return text.substring(start, stop);
    }

    private int indexOfIgnoringCase(String wanted, int from) {
        for (int at = from + 1; at + wanted.length() < end; at++) {
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
        }
        return -1;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int nameEnd(int start) {
        int at = start;
        int reach = Math.min(text.length(), start + LONGEST_NAME);
        while (at < reach && isNamePart(text.charAt(at), at == start)) {
            at++;
        }
        return at;
    }

    private static boolean isNamePart(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && ((c >= '0' && c <= '9') || c == ':' || c == '-'));
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    /** Behind the {@code >} that ends the tag; 0 where there is none. */
    private int close(int from) {
        int reach = Math.min(lastEnd, from + LONGEST_TAG);
        int at = from;
        while (at <= reach) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<' || isEmptyLine(c, at)) {
                return 0;
            }
            if ((c == '"' || c == '\'') && isBehindEquals(at)) {
                int close = valueEnd(at, reach);
                if (close < 0) {
                    return indexOf('>', at, reach) + 1;
                }
                at = close;
            }
            at++;
        }
        return 0;
    }

    /** The quotation mark that ends the value that begins with this one; -1 where the value is torn. */
    private int valueEnd(int open, int reach) {
        boolean address = isAddress(open);
        for (int at = open + 1; at <= reach; at++) {
            char c = text.charAt(at);
            if (c == text.charAt(open)) {
                return holdsTag(open, at) && !endsValue(at + 1) ? -1 : at;
            }
            if (isEmptyLine(c, at) || (address && c == '<' && text.startsWith("</", at))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean holdsTag(int open, int close) {
        return indexOf('>', open, close) >= 0;
    }

    private int indexOf(char wanted, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsValue(int behind) {
        return behind >= text.length() || endsName(text.charAt(behind));
    }

    private boolean isAddress(int open) {
        int end = open;
        while (end > nameEnd && (text.charAt(end - 1) == '=' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.regionMatches(true, end - 4, "href", 0, 4) || text.regionMatches(true, end - 3, "src", 0, 3);
    }

    private boolean isEmptyLine(char c, int at) {
        return c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private boolean isBehindEquals(int at) {
        int before = at - 1;
        while (before > nameEnd && text.charAt(before) == ' ') {
            before--;
        }
        return text.charAt(before) == '=';
    }

    private boolean hasValue(int from, int to) {
        int equals = text.indexOf('=', from);
        return equals > 0 && equals < to;
    }
}
