package org.broadsheet.transform.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Moves to the margin what stands between the tags of a component, as far as its first line is indented: MDX has no code by indentation,
 * and its writers indent as the tags are nested.
 */
final class ComponentLines {
    private static final int UNKNOWN = -1;
    private static final int LONGEST_MARKUP = 40;
    /** A fence or a number, which were words of code. */
    private static final Pattern MARKUP = Pattern.compile("```|~~~|\\d{1,9}[.)] ");

    private ComponentLines() {}

    /**
     * The text at the margin.
     *
     * @param mark stands before each component's tag, and goes
     * @param dropped is told what was text of code before, and is markup now
     */
    static String atMargin(String text, char mark, StringBuilder dropped) {
        StringBuilder out = new StringBuilder(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('\n', at);
            int end = next < 0 ? text.length() : next;
            line(text.substring(at, end), mark, open, out, dropped);
            if (next >= 0) {
                out.append('\n');
            }
            at = end + 1;
        }
        return out.toString();
    }

    private static void line(String line, char mark, Deque<Integer> open, StringBuilder out, StringBuilder dropped) {
        String tag = line.strip();
        int indent = line.length() - line.stripLeading().length();
        boolean alone = !tag.isEmpty()
                && tag.charAt(0) == mark
                && tag.indexOf(mark, 1) < 0
                && tag.endsWith(">}}")
                && tag.indexOf(">}}") == tag.length() - 3;
        if (alone && tag.startsWith("{{< /", 1) && !open.isEmpty()) {
            open.pop();
            out.append(tag, 1, tag.length());
            return;
        }
        Integer margin = open.peek();
        if (margin != null && margin == UNKNOWN && !tag.isEmpty()) {
            open.pop();
            open.push(indent);
            margin = indent;
        }
        String moved = margin == null ? line : line.substring(Math.min(indent, Math.max(0, margin)));
        if (moved.length() < line.length() && MARKUP.matcher(tag).lookingAt()) {
            int space = tag.indexOf(' ');
            dropped.append(tag, 0, Math.min(space < 0 ? tag.length() : space, LONGEST_MARKUP))
                    .append('\n');
        }
        out.append(moved.replace(String.valueOf(mark), ""));
        if (alone && !tag.endsWith("/ >}}") && (indent == 0 || margin != null)) {
            open.push(UNKNOWN);
        }
    }
}
