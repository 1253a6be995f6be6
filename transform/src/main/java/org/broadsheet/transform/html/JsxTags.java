package org.broadsheet.transform.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;
import org.jsoup.parser.Tag;

/**
 * Reads what MDX has between angle brackets, as Docusaurus, Gatsby, Next and Astro write it. Attributes in braces are values where they
 * are plain ones, {@code width={700}}, {@code src={require('./a.png').default}}, {@code src={boat}} with {@code import boat from
 * './a.png'}; programs are left out. A component is written as a shortcode: what it holds is the post's, and one that nobody
 * knows is told of. {@code {' '}}, comments in braces and {@code <>} show nothing.
 */
final class JsxTags {
    static final String NAME = "jsx-tag";

    /** Tells the tags that were components from shortcodes. */
    private static final char COMPONENT = '\uFDD5';

    private static final int LONGEST = 8_000;
    private static final Set<String> VOID = Tags.names(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Pattern IMPORT =
            Pattern.compile("^import +(\\w+) +from +['\"]([^'\"\\n]{1,300})['\"]", Pattern.MULTILINE);
    private static final Pattern IMPORTING = Pattern.compile("^import +[^'\"\n]{1,300} from +['\"]", Pattern.MULTILINE);
    private static final Pattern SPACE = Pattern.compile("\\{\\s{0,20}(?:' '|\" \"|` `)\\s{0,20}\\}");
    /** So far a tag that has its line to itself is looked for the line's ends. */
    private static final int LINE = 400;

    private static final int MOST_NAMES = 200;
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][\\w.]{0,60})(?=[\\s/>])");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([A-Za-z_:@][\\w:.-]{0,60})(\\s*=\\s*)?");
    private static final Pattern PLAIN =
            Pattern.compile("'([^'\"<>]*)'|\"([^\"<>]*)\"|`([^`$\"<>]*)`|(-?[\\d.]{1,12})");
    private static final Pattern REQUIRED =
            Pattern.compile("(?:require|useBaseUrl|withBase)\\(\\s*['\"`]([^'\"`]*)['\"`]\\s*\\)(?:\\.default)?");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+)(?:\\.src)?");

    private final String text;
    private final Removals removals;
    private final Map<String, String> imports = new HashMap<>();
    private final StringBuilder mended = new StringBuilder();
    private final StringBuilder dropped = new StringBuilder();
    private final Map<String, Integer> lastEnds = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final boolean isProgram;
    private int copied;
    private int count;
    private int depth;
    private int noCommentFrom = Integer.MAX_VALUE;
    private int unreadable;
    private boolean holds;

    private JsxTags(String text, Removals removals) {
        this.text = text;
        this.removals = removals;
        this.isProgram = IMPORTING.matcher(text).find();
    }

    /**
     * Markdown with such tags as CommonMark and shortcodes have them.
     *
     * @param removals is told of programs that were left out, and of addresses that are no longer written as they were
     */
    static SourceRule.Mended mend(String markdown, Removals removals) {
        if (!mayHave(markdown)) {
            return new SourceRule.Mended(markdown, 0);
        }
        JsxTags tags = new JsxTags(markdown, removals);
        tags.read();
        if (tags.count == 0) {
            return new SourceRule.Mended(markdown, 0);
        }
        String mended =
                tags.mended.append(markdown, tags.copied, markdown.length()).toString();
        String moved = tags.holds ? ComponentLines.atMargin(mended, COMPONENT, tags.dropped) : mended;
        removals.addWords(tags.dropped.toString());
        return new SourceRule.Mended(moved, tags.count);
    }

    private static boolean mayHave(String markdown) {
        if (markdown.contains("={")
                || markdown.contains("{' '}")
                || markdown.contains("{\" \"}")
                || markdown.contains("{/*")) {
            return true;
        }
        for (int at = markdown.indexOf('<');
                at >= 0 && at + 2 < markdown.length();
                at = markdown.indexOf('<', at + 1)) {
            if (Character.isUpperCase(markdown.charAt(at + 1)) && Character.isLowerCase(markdown.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        Matcher lines = IMPORT.matcher(text);
        while (lines.find()) {
            imports.put(lines.group(1), lines.group(2));
        }
        CodeRegions code = new CodeRegions(text, true);
        int read = 0;
        for (int at = next(0); at >= 0; at = next(Math.max(at + 1, copied))) {
            read = code.behind(read, at);
            if (read <= at && (depth > 0 || !code.isIndented(at))) {
                look(at);
            }
        }
    }

    private int next(int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '<' || text.charAt(at) == '{') {
                return at;
            }
        }
        return -1;
    }

    private void look(int at) {
        if (text.charAt(at) == '{') {
            Matcher space = SPACE.matcher(text).region(at, text.length());
            if (space.lookingAt()) {
                replace(at, space.end(), " ");
            } else if (text.startsWith("{/*", at) && at < noCommentFrom) {
                comment(at);
            }
            return;
        }
        if (isProgram && (text.startsWith("<>", at) || text.startsWith("</>", at))) {
            replace(at, text.indexOf('>', at) + 1, "");
            return;
        }
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (tag.lookingAt() && at >= unreadable) {
            tag(at, tag.group(1), tag.end());
        }
    }

    private void comment(int at) {
        int end = text.indexOf("*/}", at);
        if (end < 0) {
            noCommentFrom = at;
            return;
        }
        dropped.append(text, at, end).append('\n');
        replace(at, end + 3, "");
    }

    private void replace(int from, int to, String by) {
        mended.append(text, copied, from).append(by);
        copied = to;
        count++;
    }

    private void tag(int at, String name, int nameEnd) {
        boolean end = text.startsWith("/", at + 1);
        StringBuilder attributes = new StringBuilder();
        int programs = dropped.length();
        int close = attributes(nameEnd, attributes);
        if (close < 0) {
            dropped.setLength(programs);
            return;
        }
        boolean braces = dropped.length() > programs || attributes.indexOf("\u0000") >= 0;
        String given = attributes.toString().replace("\u0000", "");
        boolean single = text.charAt(close - 1) == '/';
        if (isComponent(at, name, close, given, single, end)) {
            component(at, close + 1, name, given, single, end);
        } else if (braces) {
            replace(at, close + 1, "<" + name + given + (single ? " />" : ">"));
        }
    }

    /** Reads up to the end of a tag, which it returns; -1 where there is none. A null character says that a value stood in braces. */
    private int attributes(int from, StringBuilder out) {
        int at = from;
        Matcher attribute = ATTRIBUTE.matcher(text);
        int limit = Math.min(text.length(), from + LONGEST);
        while (at < limit) {
            while (at < limit && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at >= limit) {
                return -1;
            }
            if (text.charAt(at) == '>') {
                return at;
            }
            if (text.startsWith("/>", at)) {
                return at + 1;
            }
            if (text.startsWith("{", at)) { // {...properties}
                int close = Braces.end(text, at, limit);
                if (close < 0) {
                    return -1;
                }
                dropped.append(text, at, close).append('\n');
                at = close;
                continue;
            }
            if (!attribute.region(at, limit).lookingAt()) {
                return -1;
            }
            at = attribute.group(2) == null ? attribute.end() : value(attribute, limit, out);
            if (at < 0) {
                return -1;
            }
        }
        unreadable = limit; // So long is none; another that begins in it would be read to the same end.
        return -1;
    }

    private int value(Matcher attribute, int limit, StringBuilder out) {
        int at = attribute.end();
        char first = at < limit ? text.charAt(at) : '>';
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, at + 1);
            if (close < 0 || close >= limit) {
                return -1;
            }
            out.append(' ').append(attribute.group(1)).append('=').append(text, at, close + 1);
            return close + 1;
        }
        int close = first == '{' ? Braces.end(text, at, limit) : -1;
        if (close < 0) {
            return -1;
        }
        String value = plain(text.substring(at + 1, close - 1).strip());
        out.append('\u0000');
        if (value.isEmpty()) {
            dropped.append(text, attribute.start(), close).append('\n');
        } else {
            out.append(' ')
                    .append(attribute.group(1))
                    .append("=\"")
                    .append(value)
                    .append('"');
            address(attribute.group(1), text.substring(at, close), value);
        }
        return close;
    }

    private void address(String attribute, String written, String value) {
        if (attribute.equals("src") || attribute.equals("image")) {
            removals.addImage(written.replaceFirst("\\s.*", ""), "");
        } else if (attribute.equals("href")) {
            removals.addMendedLink(written.replaceFirst("\\s.*", ""), value);
        }
    }

    /** What an expression is if it is plain; empty if it is a program. */
    private String plain(String expression) {
        Matcher literal = PLAIN.matcher(expression);
        if (literal.matches()) {
            for (int i = 1; i <= literal.groupCount(); i++) {
                if (literal.group(i) != null) {
                    return literal.group(i);
                }
            }
        }
        Matcher required = REQUIRED.matcher(expression);
        if (required.matches()) {
            return required.group(1);
        }
        Matcher variable = VARIABLE.matcher(expression);
        return variable.matches() ? imports.getOrDefault(variable.group(1), "") : "";
    }

    private boolean isComponent(int at, String name, int close, String given, boolean single, boolean end) {
        if (!Character.isUpperCase(name.charAt(0)) || name.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("link") && !single) {
            return end ? opened.contains(name) : given.contains(" to=") || given.contains(" href=");
        }
        if (Tag.isKnownTag(lower)) {
            return single && !given.isEmpty() && !VOID.contains(lower);
        }
        if (end) {
            return opened.contains(name);
        }
        boolean meant = isProgram || !given.isEmpty() || isAlone(at, close + 1);
        return meant && (single || endsBehind(name, close));
    }

    private boolean endsBehind(String name, int close) {
        Integer last = lastEnds.get(name);
        if (last == null && lastEnds.size() < MOST_NAMES) {
            last = text.lastIndexOf("</" + name + ">");
            lastEnds.put(name, last);
        }
        return last != null && last > close;
    }

    private boolean isAlone(int from, int to) {
        int start = from;
        while (start > 0 && from - start < LINE && isSpace(text.charAt(start - 1))) {
            start--;
        }
        int stop = to;
        while (stop < text.length() && stop - to < LINE && isSpace(text.charAt(stop))) {
            stop++;
        }
        return (start == 0 || text.charAt(start - 1) == '\n') && (stop == text.length() || text.charAt(stop) == '\n');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '>';
    }

    private void component(int from, int to, String name, String given, boolean single, boolean end) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String called = last.equals("highlight") ? "highlighted" : last; // Hugo's own makes code.
        String inside = end ? "/" + called : called + given + (single ? " /" : "");
        long lines = text.substring(from, to).chars().filter(c -> c == '\n').count();
        boolean endsLine = to >= text.length() || text.charAt(to) == '\n';
        replace(from, to, COMPONENT + "{{< " + inside + " >}}" + (endsLine ? "\n".repeat((int) lines) : ""));
        holds = true;
        if (!single && !end) {
            opened.add(name);
        }
        depth += single ? 0 : end ? (depth > 0 ? -1 : 0) : 1;
    }
}
