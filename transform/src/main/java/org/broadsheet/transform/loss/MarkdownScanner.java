package org.broadsheet.transform.loss;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown as plain text with markup in it, as people write it rather than as one dialect reads it: fences, list markers, links
 * and images of all kinds, reference definitions, code spans, attribute lists.
 */
final class MarkdownScanner extends SourceScanner {
    private static final Set<String> SHORTCODES = Set.of(
            "gallery",
            "caption",
            "youtube",
            "embed",
            "audio",
            "video",
            "vimeo",
            "googlevideo",
            "sourcecode",
            "code",
            "tweet");
    static final int LONGEST_LABEL = 999;
    static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_FOOTNOTE = 80;
    private static final int LONGEST_ATTRIBUTES = 200;
    private static final int LONGEST_NUMBER = 10;
    private static final int MOST_BRACKETS = 32;

    /** Pandoc's mark of what is no code but meant for one format. */
    private static final String RAW = "{=";

    private static final String FORMULA = "$latex";
    private static final int LONGEST_OPTIONS = 80;
    private static final Pattern FORMULA_OPTIONS =
            Pattern.compile("(?:&(?:amp;|#0?38;)?(?:bg|fg|s)=[\\w-]{1,8}){1,3}\\s*+(?=\\$)", Pattern.CASE_INSENSITIVE);

    private static final String RAW_HTML = "{=html}";

    private final References references;
    private final Destination destination;
    private final boolean opened;
    private final int[] noSpanFrom = new int[64];
    private int[] brackets = new int[16];
    private int depth;
    private char fence;
    private int fenceLength;
    private boolean fenceQuoted;
    private boolean fencedHtml;
    private boolean code;
    private boolean inList;
    private boolean afterBlank = true;
    private int spanEnd;
    private int paragraphEnd;
    private int position;

    /**
     * A scanner.
     *
     * @param opened whether indentation makes no code here, since a rule took it for an accident
     */
    MarkdownScanner(String text, boolean opened, Sink sink) {
        super(text, sink);
        this.opened = opened;
        Arrays.fill(noSpanFrom, Integer.MAX_VALUE);
        this.references = new References(text);
        this.destination = new Destination(text);
    }

    @Override
    void scan() {
        int at = 0;
        while (at < text.length()) {
            if (at == 0 || text.charAt(at - 1) == '\n') {
                at = line(at);
            }
            if (at < text.length()) {
                at = step(at);
            }
        }
        words.end();
    }

    @Override
    boolean isRaw() {
        return (fence != 0 && !fencedHtml) || code || spanEnd > position;
    }

    @Override
    int step(int at) {
        position = at;
        char c = text.charAt(at);
        if (isRaw() || isPreformatted()) {
            return super.step(at);
        }
        return switch (c) {
            case '\\' -> escaped(at);
            case '`' -> span(at);
            case '[' -> open(at);
            case ']' -> close(at);
            case '<' -> autolink(at);
            case '{' -> attributes(at);
            case '$' -> formula(at);
            case '&' -> formulaOptions(at);
            default -> super.step(at);
        };
    }

    /** The start of a line: its markers are no words. */
    private int line(int from) {
        words.end();
        position = from;
        int at = from;
        int indent = 0;
        while (at < text.length() && isIndent(text.charAt(at))) {
            indent += text.charAt(at) == '\t' ? 4 : text.charAt(at) == ' ' ? 1 : 0;
            at++;
        }
        if (isLineEnd(at)) {
            afterBlank = true;
            depth = 0;
            return at;
        }
        if (fence != 0) {
            return fenced(at);
        }
        if (isPreformatted()) {
            return at;
        }
        code = !opened && indent >= 4 && !inList && (afterBlank || code);
        inList = inList && (indent > 0 || !afterBlank);
        afterBlank = false;
        return code ? at : behindMarkers(at);
    }

    /** A line of a fenced block, which ends with its fence or with the quotation that it stands in. */
    private int fenced(int from) {
        int at = from;
        while (fenceQuoted && at < text.length() && (text.charAt(at) == '>' || isIndent(text.charAt(at)))) {
            at++;
        }
        if (fenceQuoted && at == from) {
            fence = 0;
            return line(from);
        }
        if (at < text.length() && text.charAt(at) == fence) {
            int marks = runLength(at, fence);
            if (marks >= fenceLength && isBlankLine(at + marks)) {
                fence = 0;
                return lineEnd(at);
            }
        }
        return at;
    }

    private int behindMarkers(int from) {
        int at = from;
        boolean quoted = false;
        for (int behind = marker(at); behind > at; behind = marker(at)) {
            quoted = quoted || text.charAt(at) == '>';
            inList = inList || text.charAt(at) != '>';
            at = behind;
            while (at < text.length() && isIndent(text.charAt(at))) {
                at++;
            }
        }
        if (isLineEnd(at)) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '`' || c == '~') {
            int marks = runLength(at, c);
            if (marks >= 3 && isFence(at, marks)) {
                fence = c;
                fenceLength = marks;
                fenceQuoted = quoted;
                fencedHtml = text.startsWith(RAW_HTML, at + marks);
                if (!text.startsWith(RAW, at + marks)) {
                    sink.codeBlock(at);
                }
                return lineEnd(at);
            }
        }
        int behind = c == '[' ? definitionEnd(at) : 0;
        return behind > 0 ? behind : at;
    }

    private boolean isLineEnd(int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t' || c == '\uFEFF';
    }

    /** Behind {@code >}, {@code -}, {@code 1.} or {@code [x]}, where one stands. */
    private int marker(int at) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '>') {
            return at + 1;
        }
        if ((c == '-' || c == '*' || c == '+') && isSpaceAt(at + 1)) {
            int task = at + 2;
            boolean isTask = task + 2 < text.length() && text.charAt(task) == '[' && text.charAt(task + 2) == ']';
            return isTask && " xX".indexOf(text.charAt(task + 1)) >= 0 ? task + 3 : at + 2;
        }
        int digits = at;
        while (digits < text.length() && digits - at < 10 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean number = digits > at
                && digits < text.length()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && isSpaceAt(digits + 1);
        return number ? digits + 1 : at;
    }

    private boolean isSpaceAt(int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n');
    }

    private boolean isFence(int at, int marks) {
        return text.charAt(at) == '~' || indexOf('`', at + marks, lineEnd(at) - at - marks) < 0;
    }

    private boolean isBlankLine(int from) {
        for (int at = from; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int runLength(int at, char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private int escaped(int at) {
        int entity = escapedEntity(at);
        if (entity > 0) {
            words.end();
            return entity;
        }
        boolean punctuation = at + 1 < text.length()
                && text.charAt(at + 1) < 128
                && !Character.isLetterOrDigit(text.charAt(at + 1))
                && !Character.isWhitespace(text.charAt(at + 1));
        if (punctuation) {
            words.character(text.charAt(at + 1), at + 1);
            return at + 2;
        }
        return at + 1;
    }

    /** Behind an entity that a backslash keeps from being one, and which is shown as it is written; 0 for anything else. */
    private int escapedEntity(int at) {
        if (text.startsWith("&", at + 1)) {
            return ShownText.entityEnd(text, at + 1);
        }
        boolean number = at > 0 && text.charAt(at - 1) == '&' && text.startsWith("#", at + 1);
        int end = number ? indexOf(';', at, LONGEST_NUMBER) : -1;
        return end < 0 ? 0 : end + 1;
    }

    /** A code span: its inside is text. */
    private int span(int at) {
        int marks = runLength(at, '`');
        int known = Math.min(marks, noSpanFrom.length - 1);
        if (at < noSpanFrom[known] || at >= paragraphEnd) {
            paragraphEnd = at < paragraphEnd ? paragraphEnd : paragraphEnd(at);
            int close = indexOf('`', at + marks, paragraphEnd - at - marks);
            while (close >= 0) {
                int length = runLength(close, '`');
                if (length == marks) {
                    spanEnd = close + marks;
                    return at + marks;
                }
                close = indexOf('`', close + length, paragraphEnd - close - length);
            }
            noSpanFrom[known] = at;
        }
        return at + marks;
    }

    private int paragraphEnd(int from) {
        int end = text.indexOf("\n\n", from);
        Arrays.fill(noSpanFrom, Integer.MAX_VALUE);
        return end < 0 ? text.length() : end;
    }

    private int open(int at) {
        if (isShortcode(at)) {
            words.end();
            return indexOf(']', at, LONGEST_LABEL) + 1;
        }
        if (text.startsWith("[^", at)) {
            int end = indexOf(']', at, LONGEST_FOOTNOTE);
            if (end > 0) {
                return end + 1;
            }
        }
        if (depth == brackets.length) {
            brackets = Arrays.copyOf(brackets, depth * 2);
        }
        brackets[depth++] = at;
        words.character('[', at);
        return at + 1;
    }

    private boolean isShortcode(int at) {
        int start = at + (text.startsWith("[/", at) ? 2 : 1);
        int end = start;
        while (end < text.length() && end - start < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end >= text.length()
                || (text.charAt(end) != ']' && text.charAt(end) != ' ')
                || !SHORTCODES.contains(text.substring(start, end))) {
            return false;
        }
        int close = indexOf(']', end, LONGEST_LABEL);
        return close > 0 && !text.startsWith("](", close);
    }

    private int close(int at) {
        words.character(']', at);
        if (depth == 0) {
            return at + 1;
        }
        int start = brackets[--depth];
        boolean image = start > 0 && text.charAt(start - 1) == '!';
        if (!image && isBlank(start + 1, at)) {
            // A link without words can be neither seen nor followed.
            return next(at);
        }
        int next = at + 1;
        if (next < text.length() && text.charAt(next) == '(') {
            int end = isTag(start, next) ? destination.end() : destination(next, image);
            if (end > 0) {
                return end;
            }
        }
        String label = at - start < LONGEST_LABEL ? text.substring(start + 1, at) : "";
        int end = next;
        if (next < text.length() && text.charAt(next) == '[') {
            int second = indexOf(']', next, LONGEST_LABEL);
            if (second > 0) {
                label = second == next + 1 ? label : text.substring(next + 1, second);
                end = second + 1;
            }
        }
        String target = references.target(label);
        if (target == null) {
            return next;
        }
        found(image, target, start);
        return end;
    }

    /** Zenn's {@code @[youtube](w7Ft2ymGmfc)}: what stands in the second bracket is no address. */
    private boolean isTag(int bracket, int paren) {
        return bracket > 0
                && text.charAt(bracket - 1) == '@'
                && destination.read(paren)
                && destination.target().indexOf('/') < 0;
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int next(int at) {
        int close = text.startsWith("](", at) ? indexOf(')', at, LONGEST_ADDRESS) : -1;
        return close < 0 ? at + 1 : close + 1;
    }

    /** An image in the text of an image is its description. */
    private boolean isInImage() {
        for (int i = 0; i < Math.min(depth, MOST_BRACKETS); i++) {
            if (brackets[i] > 0 && text.charAt(brackets[i] - 1) == '!') {
                return true;
            }
        }
        return false;
    }

    /** Behind {@code (address "title")}; 0 where it is none. */
    private int destination(int paren, boolean image) {
        if (!destination.read(paren)) {
            return 0;
        }
        if (!image || !isInImage()) {
            found(image, destination.target(), paren);
        }
        return destination.end();
    }

    private void found(boolean image, String target, int at) {
        if (image) {
            image(target, at);
        } else {
            link(target, at);
        }
    }

    /** {@code <http://…>} is a link and its text. */
    private int autolink(int at) {
        int end = isScheme(at + 1) ? addressEnd(at + 1) : -1;
        if (end < 0) {
            return super.step(at);
        }
        words.end();
        link(text.substring(at + 1, end), at);
        for (int i = at + 1; i < end; i++) {
            words.character(text.charAt(i), i);
        }
        words.end();
        return end + 1;
    }

    /** Where {@code >} ends an address; -1 where white space or another tag comes first. */
    private int addressEnd(int from) {
        int reach = Math.min(text.length(), from + LONGEST_ADDRESS);
        int end = from;
        while (end < reach && text.charAt(end) > ' ' && text.charAt(end) != '<' && text.charAt(end) != '>') {
            end++;
        }
        return end < reach && text.charAt(end) == '>' ? end : -1;
    }

    private boolean isScheme(int at) {
        return text.startsWith("http", at) || text.startsWith("mailto:", at) || text.startsWith("ftp", at);
    }

    /** {@code {: .class}}, {@code {#id}} and {@code {.class}} describe what stands before them. */
    private int attributes(int at) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == ':' || c == '#' || c == '.') {
            int end = indexOf('}', at, LONGEST_ATTRIBUTES);
            if (end > 0 && indexOf('\n', at, end - at) < 0) {
                words.end();
                return end + 1;
            }
        }
        return super.step(at);
    }

    /** {@code $latex n$} is WordPress' way to say that {@code n} is a formula. */
    private int formula(int at) {
        int end = at + FORMULA.length();
        boolean named = text.startsWith(FORMULA, at)
                && end < text.length()
                && (text.charAt(end) == '=' || text.charAt(end) == '\\' || Character.isWhitespace(text.charAt(end)));
        if (!named) {
            return super.step(at);
        }
        words.end();
        return end;
    }

    /** Behind {@code &bg=ffffff&s=2} before the dollar that ends such a formula. */
    private int formulaOptions(int at) {
        Matcher options = FORMULA_OPTIONS.matcher(text).region(at, Math.min(text.length(), at + LONGEST_OPTIONS));
        if (!options.lookingAt()) {
            return super.step(at);
        }
        words.end();
        return options.end();
    }

    /** The end of the line that defines a reference; behind the label for a footnote; 0 for neither. */
    private int definitionEnd(int at) {
        int close = indexOf(']', at, LONGEST_LABEL);
        if (close < 0 || !text.startsWith("]:", close)) {
            return 0;
        }
        return text.charAt(at + 1) == '^' ? close + 2 : lineEnd(Destination.skipSpace(text, close + 2));
    }
}
