package org.broadsheet.transform.frontmatter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.InvalidPostException;

/**
 * A head between two fence lines.
 *
 * @param text between the fences
 * @param line its first line in the file
 * @param body what follows the closing fence
 * @param bodyLine the body's first line in the file
 */
record FencedHead(String text, int line, String body, int bodyLine) {
    private static final Pattern KEY_LINE = Pattern.compile("[\\w\"'][\\w \"'-]{0,60}\\s?[:=].*");

    /** The head that begins with the fence at the start, or empty where the file does not begin so. */
    static Optional<FencedHead> find(String text, int start, String opening, Set<String> closings) {
        int first = lineEnd(text, start);
        if (!text.substring(start, first).stripTrailing().equals(opening) || first == text.length()) {
            return Optional.empty();
        }
        int lineStart = first + 1;
        while (lineStart <= text.length()) {
            int end = lineEnd(text, lineStart);
            if (closings.contains(text.substring(lineStart, end).stripTrailing())) {
                String body = end == text.length() ? "" : text.substring(end + 1);
                int line = PostFile.lineAt(text, start) + 1;
                int bodyLine = PostFile.lineAt(text, lineStart) + 1;
                return Optional.of(new FencedHead(text.substring(first + 1, lineStart), line, body, bodyLine));
            }
            lineStart = end + 1;
        }
        return unclosed(text, start, first, opening);
    }

    /** A lone fence is a rule drawn by the writer, unless keys follow it. */
    private static Optional<FencedHead> unclosed(String text, int start, int first, String opening) {
        String next = text.substring(first + 1, lineEnd(text, first + 1));
        if (!KEY_LINE.matcher(next).matches()) {
            return Optional.empty();
        }
        throw new InvalidPostException(
                "front-matter",
                PostFile.lineAt(text, start),
                "the front matter begins with " + opening + " but does not end",
                "write a line with only " + opening + " after the last key");
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
