package org.broadsheet.transform.loss;

/** Reads where a link or an image of Markdown leads: {@code (address "title")}, {@code (<address>)}, a template's tag for an address. */
final class Destination {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_ADDRESS = MarkdownScanner.LONGEST_ADDRESS;
    private static final int LONGEST_SPACE = 200;

    private final String text;
    private String target = "";
    private int end;

    Destination(String text) {
        this.text = text;
    }

    /** Whether one begins with this bracket; what follows then tells of it. */
    boolean read(int paren) {
        int at = skipSpace(text, paren + 1);
        int behindTarget = at < text.length() && text.charAt(at) == '<' ? pointed(at) : bare(at);
        int behind = behindTarget < 0 ? -1 : behindTitle(behindTarget);
        if (behind < 0 || behind >= text.length() || text.charAt(behind) != ')') {
            return false;
        }
        target = unpointed(text.substring(at, behindTarget));
        end = behind + 1;
        return true;
    }

    /** The address. */
    String target() {
        return target;
    }

    /** The offset behind the closing bracket. */
    int end() {
        return end;
    }

    /** An address without the angle brackets that it may stand in. */
    static String unpointed(String address) {
        boolean pointed = address.length() > 1 && address.startsWith("<") && address.endsWith(">");
        return pointed ? address.substring(1, address.length() - 1) : address;
    }

    /** Behind some white space. */
    static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_SPACE && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the title and the white space around it, if there is one; -1 where it does not end. */
    private int behindTitle(int from) {
        int behind = skipSpace(text, from);
        boolean title = behind > from && behind < text.length() && "\"'(".indexOf(text.charAt(behind)) >= 0;
        if (!title) {
            return behind;
        }
        int close = titleEnd(behind + 1, text.charAt(behind) == '(' ? ')' : text.charAt(behind));
        return close < 0 ? -1 : skipSpace(text, close + 1);
    }

    /** A title may hold its own quotes: it ends where the bracket does. */
    private int titleEnd(int from, char quote) {
        int reach = Math.min(text.length(), from + LONGEST_TITLE);
        for (int at = from; at < reach; at++) {
            if (text.charAt(at) == quote && text.charAt(at - 1) != '\\') {
                return at;
            }
        }
        return -1;
    }

    private int pointed(int at) {
        int reach = Math.min(text.length(), at + LONGEST_ADDRESS);
        for (int i = at; i < reach && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private int bare(int from) {
        int open = 0;
        int reach = Math.min(text.length(), from + LONGEST_ADDRESS);
        for (int at = from; at < reach; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                at = templateEnd(at);
            } else if (c == '(') {
                open++;
            } else if (c == ')' && open-- == 0) {
                return at;
            } else if (c <= ' ') {
                return open == 0 ? at : -1;
            }
        }
        return -1;
    }

    /** The last character of the template tag that begins here, which may be an address; the place itself where none does. */
    private int templateEnd(int at) {
        String close = text.startsWith("{{", at) ? "}}" : text.startsWith("{%", at) ? "%}" : "";
        int closed = close.isEmpty() ? -1 : text.indexOf(close, at + 2);
        return closed < 0 || closed > lineEnd(at) ? at : closed + 1;
    }

    private int lineEnd(int at) {
        int lineEnd = text.indexOf('\n', at);
        return lineEnd < 0 ? text.length() : lineEnd;
    }
}
