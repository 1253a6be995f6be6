package org.broadsheet.transform.shortcode;

/**
 * Writes a text with marks. In Markdown, a mark for a block that has a line to itself gets empty lines around it, so that
 * it is no part of the paragraphs beside it; not inside HTML, which an empty line would end.
 */
final class OwnLines {
    private final String text;
    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();
    private int copied;
    private String prefix = "";
    private boolean own;
    private boolean apart;
    private int line;
    private int lineReadTo;
    private int knownLine;
    private int knownChunk;

    OwnLines(String text, boolean markdown) {
        this.text = text;
        this.markdown = markdown;
    }

    /**
     * Copies up to a tag and says whether its mark gets lines of its own.
     *
     * @param block whether it does where it has its line to itself
     * @param apart whether it does in the midst of a line too
     */
    boolean begin(Found found, boolean block, boolean apart) {
        int start = found.tag().start();
        int lineStart = lineStart(start);
        prefix = lineStart < 0 ? "" : text.substring(lineStart, start);
        own = markdown && block && !found.inCode() && lineStart >= 0 && isPrefix(prefix) && endsLine(found.end());
        own = own && (indent() < 4 || afterEmptyLine(lineStart)) && !inHtml(lineStart);
        out.append(text, copied, start);
        this.apart = markdown && apart && !own && !found.inCode() && !inHtml(lineOf(start));
        if (this.apart) {
            out.append("\n\n");
        }
        if (own) {
            out.setLength(out.length() - prefix.length());
            out.append(prefix.stripTrailing()).append('\n').append(prefix);
        }
        copied = start;
        return own;
    }

    /** Writes the mark; goes on after the tag. */
    void mark(String mark, int end) {
        out.append(mark);
        copied = end;
        if (apart) {
            out.append("\n\n");
            while (copied < text.length() && (text.charAt(copied) == ' ' || text.charAt(copied) == '\t')) {
                copied++;
            }
        }
        if (own) {
            out.append('\n').append(prefix.stripTrailing());
        }
    }

    /** Where the line of a place begins, if nothing but white space was copied of it; else -1. */
    private int lineStart(int place) {
        int at = place;
        while (at > copied && " \t>".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' ? at : -1;
    }

    /** Where the line of a place begins; asked from front to back, no character is read twice. */
    private int lineOf(int place) {
        for (; lineReadTo < place; lineReadTo++) {
            line = text.charAt(lineReadTo) == '\n' ? lineReadTo + 1 : line;
        }
        return line;
    }

    String finish() {
        return out.append(text, copied, text.length()).toString();
    }

    private int indent() {
        int quote = prefix.lastIndexOf('>');
        String white = prefix.substring(quote + 1);
        return white.indexOf('\t') >= 0 ? 4 : white.length() - (quote >= 0 && white.startsWith(" ") ? 1 : 0);
    }

    private static boolean isPrefix(String prefix) {
        return prefix.chars().allMatch(c -> c == ' ' || c == '\t' || c == '>');
    }

    private boolean endsLine(int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at >= text.length() || text.charAt(at) == '\n';
    }

    private boolean afterEmptyLine(int lineStart) {
        if (lineStart == 0) {
            return true;
        }
        int at = lineStart - 2;
        while (at >= 0 && " \t>".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    /** Whether the lines since the last empty one begin with an HTML tag. */
    private boolean inHtml(int lineStart) {
        int start = lineStart;
        while (start > knownLine && !afterEmptyLine(start)) {
            start = text.lastIndexOf('\n', start - 2) + 1;
        }
        knownChunk = start > knownLine || afterEmptyLine(start) ? start : knownChunk;
        knownLine = lineStart;
        int at = knownChunk;
        while (at < lineStart && " \t>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < lineStart && text.charAt(at) == '<';
    }
}
