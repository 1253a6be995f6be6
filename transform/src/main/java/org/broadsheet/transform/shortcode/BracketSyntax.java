package org.broadsheet.transform.shortcode;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * WordPress' {@code [name arguments]} and {@code [/name]}; {@code [[name]]} shows a tag to readers.
 *
 * <p>Words in brackets are common in prose and are links in Markdown, so only known names count, with arguments that look
 * like some or with an end tag, and not where a link's address or label follows.
 */
final class BracketSyntax implements Tag.Syntax {
    /** A tag without arguments or an end. */
    private static final String GALLERY = "gallery";

    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_FOREIGN_NAME = 3;
    private static final int LONGEST = 4_000;

    /** Arguments as people write them in earnest: {@code key=value}, an address, a number, an id. */
    private static final Pattern ARGUMENTS = Pattern.compile(
            "(?:\\s*=?\\s*[\"'\u201c]?(?:https?:)?//\\S.*|\\s+[\\w-]{1,40}\\s?=.*|\\s*=\\s*[\"'\\w-].*|\\s+\\d[\\d ]*|\\s+[\\w-]{11}"
                    + "|\\s+[\\w-]{3,40}(?:\\s+\\w{1,20}=[\\w%.\"'-]+)+\\s*|\\s+(?=[a-zA-Z]*\\d)\\w{8})",
            Pattern.DOTALL);

    /** Nothing but values between quotation marks, one of which at least has a name: no prose looks so. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:\\s+[\\w-]{1,60}\\s?=\\s?(?:\"[^\"]*\"|'[^']*'|[\\w#.%/:-]+))*\\s+[\\w-]{1,60}\\s?=\\s?(?:\"[^\"]*\"|'[^']*')"
                    + "(?:\\s+[\\w-]{1,60}\\s?=\\s?[\\w#.%/:-]+)*\\s*");

    /** Marks that a typographer made of those around a value. */
    private static final Pattern CURLED = Pattern.compile("=\\s?[\u2018\u2019]([^\u2018\u2019\"']*)[\u2018\u2019]");

    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|div|figure|figcaption|li|[uod]l|d[td]|t[drh]|table|caption|blockquote|h[1-6]|pre|section|article|details|summary|center"
                    + "|form|body|html)\\b",
            Pattern.CASE_INSENSITIVE);

    /** As an importer left it in end tags of every kind. */
    private static final String ESCAPED_SLASH = "&#47;";

    /** HTML's, which people write in such brackets to show them. */
    private static final Set<String> ELEMENTS = Set.of(
            "input", "div", "span", "script", "meta", "link", "form", "style", "object", "param", "body", "html",
            "label", "select");

    private final Set<String> names;

    BracketSyntax(Set<String> names) {
        this.names = names;
    }

    @Override
    public @Nullable Tag read(String text, int at) {
        boolean escaped = text.startsWith(ESCAPED_SLASH, at + 1);
        boolean close = escaped || text.startsWith("/", at + 1);
        int start = at + (escaped ? 1 + ESCAPED_SLASH.length() : close ? 2 : 1);
        int stop = nameEnd(text, start);
        String name = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean foreign = !names.contains(name);
        if ((foreign && !mayBeForeign(text, stop, name, close)) || isEscaped(text, at, close)) {
            return null;
        }
        int end = end(text, stop);
        String written = end < 0 ? "" : text.substring(stop, end);
        if (end < 0 || isLink(text, end + 1) || (follows(text, at) && !isQuoted(written))) {
            return null;
        }
        return foreign ? foreign(text, at, end, close, name, written) : tag(text, at, end, close, name, written);
    }

    /** Whether a name that is in no row may be a tag's, by what stands right behind it. */
    private static boolean mayBeForeign(String text, int stop, String name, boolean close) {
        if (name.length() < SHORTEST_FOREIGN_NAME || stop >= text.length() || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        char next = text.charAt(stop);
        return next == ']'
                ? close || ModuleNames.mayPair(name)
                : !close && (Character.isWhitespace(next) || (next == '/' && ModuleNames.isBuilders(name)));
    }

    /** A builder's or a theme's: with arguments that nobody writes in prose, or one of a pair, which is told later. */
    private @Nullable Tag foreign(String text, int at, int end, boolean close, String name, String written) {
        boolean single = written.endsWith("/");
        String arguments = plain(single ? written.substring(0, written.length() - 1) : written);
        boolean wiki = at > 0 && text.charAt(at - 1) == '[' && !ModuleNames.isBuilders(name);
        boolean element = ELEMENTS.contains(name) && !arguments.isEmpty();
        if (wiki || element || (!arguments.isEmpty() && !isArguments(name, " " + arguments))) {
            return null;
        }
        Tag.Kind kind = close ? Tag.Kind.CLOSE : single ? Tag.Kind.SINGLE : Tag.Kind.OPEN;
        return new Tag(at, end + 1, kind, this, name, arguments);
    }

    private static boolean isQuoted(String written) {
        String arguments = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        return arguments.indexOf('=') > 0
                && QUOTED.matcher(" " + plain(arguments)).matches();
    }

    private static boolean isArguments(String name, String arguments) {
        return ModuleNames.isBuilders(name)
                ? ARGUMENTS.matcher(arguments).matches()
                : QUOTED.matcher(arguments).matches();
    }

    private @Nullable Tag tag(String text, int at, int end, boolean close, String name, String written) {
        boolean single = written.endsWith("/");
        String arguments = single ? written.substring(0, written.length() - 1) : written;
        if (!arguments.isBlank() && !ARGUMENTS.matcher(arguments).matches()) {
            return null;
        }
        if (at > 0 && text.charAt(at - 1) == '[' && text.startsWith("]]", end)) {
            if (name.equals("toc") || name.equals("more")) { // A wiki's own, and no tag shown as it is.
                return null;
            }
            String shown = text.substring(at, end + 1);
            return text.startsWith("](", end + 1)
                    ? new Tag(at, end + 1, Tag.Kind.SINGLE, this, name, plain(arguments))
                    : new Tag(at - 1, end + 2, Tag.Kind.LITERAL, this, "", shown);
        }
        Tag.Kind kind = close ? Tag.Kind.CLOSE : single ? Tag.Kind.SINGLE : Tag.Kind.OPEN;
        return new Tag(at, end + 1, kind, this, name, plain(arguments));
    }

    /** A lone name without arguments is a word in brackets, unless its tag needs neither. */
    @Override
    public boolean isWord(Tag tag) {
        if (!names.contains(tag.name())) {
            return !ModuleNames.isBuilders(tag.name())
                    && (tag.kind() == Tag.Kind.CLOSE || tag.arguments().isEmpty());
        }
        return tag.arguments().isEmpty()
                && tag.kind() == Tag.Kind.OPEN
                && !tag.name().equals(GALLERY);
    }

    /** Editors escape quotation marks and ampersands in arguments, or make them typographic. */
    private static String plain(String arguments) {
        String text = arguments.strip();
        text = text.startsWith("=") ? text.substring(1).strip() : text;
        text = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        text = text.replace('\u201c', '"').replace('\u201d', '"').replace('\u2033', '"');
        return text.indexOf('\u2019') < 0 ? text : CURLED.matcher(text).replaceAll("='$1'");
    }

    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        char quote = 0;
        int first = -1;
        for (int i = from; i < limit && !endsParagraph(text, i); i++) {
            char c = text.charAt(i);
            if (c == ']' && quote == 0) {
                return i;
            }
            first = c == ']' && first < 0 ? i : first;
            if (c == '"' || c == '\'') {
                quote = quote == 0 && text.charAt(i - 1) == '=' ? c : quote == c ? 0 : quote;
            }
        }
        return first;
    }

    private static boolean endsParagraph(String text, int at) {
        char c = text.charAt(at);
        return (c == '\n' && text.startsWith("\n", at + 1))
                || (c == '<' && BLOCK.matcher(text).region(at, text.length()).lookingAt());
    }

    /** An image's words, an escaped bracket or an argument; what an end tag ends may have any end. */
    private static boolean isEscaped(String text, int at, boolean close) {
        return at > 0 && (close ? "!\\" : "!\\=").indexOf(text.charAt(at - 1)) >= 0;
    }

    /** A label after a link's words. */
    private boolean follows(String text, int at) {
        return at > 1 && text.charAt(at - 1) == ']' && !isTagEnd(text, at - 1);
    }

    /** {@code [/one][two]}, {@code [youtube 1][two]}: what ends there was a tag itself. */
    private boolean isTagEnd(String text, int bracket) {
        int open = text.lastIndexOf('[', bracket);
        if (open < 0 || bracket - open >= LONGEST) {
            return false;
        }
        String before = text.substring(open + 1, bracket);
        if (before.startsWith("/") || before.indexOf('=') > 0 || before.indexOf('_') > 0) {
            return true;
        }
        int stop = nameEnd(before, 0);
        String name = before.substring(0, stop).toLowerCase(Locale.ROOT);
        String arguments = before.substring(stop);
        return names.contains(name)
                && (arguments.isEmpty()
                        ? name.equals(GALLERY)
                        : ARGUMENTS.matcher(arguments).matches());
    }

    private static int nameEnd(String text, int start) {
        int stop = start;
        while (stop < text.length() && stop - start <= LONGEST_NAME && isNamePart(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private static boolean isLink(String text, int at) {
        return at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == ':');
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
