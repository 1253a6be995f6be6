package org.broadsheet.transform.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks from tag to tag of HTML text as a parser would, past comments and past elements whose content is no markup, and
 * says of each whether it is one. Time grows with the length of the text, whatever stands in it.
 */
final class TagScanner {
    /** What stands in these is text, a program or a language of its own. */
    private static final Set<String> OPAQUE = Tags.names(
            "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "svg", "math", "template");

    /** What an opening angle bracket and a letter may begin. */
    enum Kind {
        TAG,
        /** An element that would take the rest of the post for its content. */
        UNCLOSED,
        TEXT
    }

    /** How far to look for an attribute. */
    private static final int ATTRIBUTE_REACH = 200;

    private static final int NOT_LOOKED_FOR = -2;

    private final String html;
    private final int lastEnd;
    private final Set<String> opened = new HashSet<>();
    private final Set<String> endless = new HashSet<>();
    private @Nullable Set<String> closed;
    private @Nullable String code;
    private String name = "";
    private int from;
    private int end;
    private int lastCommentEnd = NOT_LOOKED_FOR;
    private Kind kind = Kind.TEXT;
    private boolean torn;

    TagScanner(String html) {
        this.html = html;
        this.lastEnd = html.lastIndexOf('>');
    }

    /** Where the next tag or what looks like one begins; -1 at the end. */
    int next() {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
            boolean comment = next == '!' && html.startsWith("--", at + 2);
            if (isLetter(next) || (next == '/' && isName(at + 2))) {
                read(at, next == '/');
                return at;
            }
            // A parser would hide a program as a comment, and words behind a slash; nobody but who writes of programs
            // has any.
            if ((comment && at + 2 > lastCommentEnd())
                    || (next == '?' && isProgram(at + 2))
                    || (next == '/' && isWord(at + 2))) {
                kind = Kind.TEXT;
                from = at + 1;
                return at;
            }
            if (comment) {
                at = html.indexOf("-->", at + 2);
            }
        }
        return -1;
    }

    private int lastCommentEnd() {
        lastCommentEnd = lastCommentEnd == NOT_LOOKED_FOR ? html.lastIndexOf("-->") : lastCommentEnd;
        return lastCommentEnd;
    }

    /** Whether what stands there ends no element, nor is left of a tag. */
    private boolean isWord(int at) {
        return at < html.length() && "<> \n\t\f\r".indexOf(html.charAt(at)) < 0;
    }

    private boolean isProgram(int at) {
        return html.startsWith("php", at) || html.startsWith("=", at);
    }

    /** What begins there. */
    Kind kind() {
        return kind;
    }

    /** Its name in lower case. */
    String name() {
        return name;
    }

    /** Where it ends, if it is a tag. */
    int end() {
        return end;
    }

    /** The end tag that it lacks, if it is unclosed. */
    String endTag() {
        return "</" + name + ">";
    }

    private void read(int at, boolean isEnd) {
        int start = at + (isEnd ? 2 : 1);
        int stop = nameEnd(start);
        boolean cut = stop < html.length() && html.charAt(stop) == '<'; // To a parser that is a part of the name.
        String tagName = cut ? null : TagNames.known(html, start, stop);
        boolean known = tagName != null;
        name = tagName != null ? tagName : html.substring(start, stop).toLowerCase(Locale.ROOT);
        end = known ? close(stop) : -1;
        boolean tag = end >= 0 || (!known && !cut && isForeign(stop, isEnd));
        kind = tag ? Kind.TAG : Kind.TEXT;
        from = tag && known ? end + 1 : stop;
        if (tag && isEnd) {
            code = name.equals(code) ? null : code;
        } else if (tag && OPAQUE.contains(name)) {
            passContent(stop);
        } else if (tag && code == null && (name.equals("pre") || name.equals("code"))) {
            code = name;
        }
    }

    /** Without an end tag, the rest of the post would be its content. */
    private void passContent(int stop) {
        int close = endless.contains(name) ? -1 : endTag(name);
        if (close >= 0) {
            from = close;
            return;
        }
        endless.add(name);
        kind = hasAttribute(stop) ? Kind.UNCLOSED : Kind.TEXT;
        from = kind == Kind.TEXT ? stop : from;
    }

    /** Elements of other vocabularies have attributes; custom ones have a hyphen and an end. */
    private boolean isForeign(int stop, boolean isEnd) {
        if (code != null || !TagNames.isWord(name)) {
            return false;
        }
        if (isEnd) {
            return opened.contains(name);
        }
        boolean foreign = hasAttribute(stop) || (name.indexOf('-') > 0 && closed().contains(name));
        if (foreign) {
            opened.add(name);
        }
        return foreign;
    }

    private boolean hasAttribute(int stop) {
        int reach = Math.min(html.length(), stop + ATTRIBUTE_REACH);
        for (int i = stop + 1; i + 1 < reach && html.charAt(i) != '>' && html.charAt(i) != '<'; i++) {
            boolean value = html.charAt(i + 1) == '"' || html.charAt(i + 1) == '\'';
            if (html.charAt(i) == '=' && value && Character.isLetterOrDigit(html.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where the tag ends, not inside a quoted value; -1 where it never does. */
    private int close(int stop) {
        char quote = 0;
        for (int i = stop; i <= lastEnd; i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if (!torn && (c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        torn = true;
        return -1;
    }

    private int endTag(String wanted) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, wanted, 0, wanted.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at;
    }

    /** The names of all end tags, gathered once. */
    private Set<String> closed() {
        if (closed == null) {
            closed = new HashSet<>();
            for (int at = html.indexOf("</"); at >= 0; at = html.indexOf("</", at + 2)) {
                closed.add(html.substring(at + 2, nameEnd(at + 2)).toLowerCase(Locale.ROOT));
            }
        }
        return closed;
    }

    private boolean isName(int at) {
        return at < html.length() && isLetter(html.charAt(at));
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < html.length() && !endsName(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsName(char c) {
        return c <= '>' // Before all letters.
                && (c == '>' || c == '/' || c == '<' || c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
