package org.broadsheet.transform.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes away the start of code whose end is missing in its block. A parser would open it again in each block that follows, and all the
 * rest of the post would be code to whoever leaves code alone. In preformatted text it gets its end.
 */
final class TornCode implements SourceRule {
    private static final String CODE = "code";
    private static final int LONGEST_NAME = 10;
    /** What code in a line ends with, if not before. */
    private static final Set<String> BLOCKS = Tags.ENDING;

    @Override
    public String name() {
        return "torn-code";
    }

    @Override
    public boolean mayConcern(String html, TagStarts tags) {
        return tags.mayHave('c', 'o');
    }

    @Override
    public Mended apply(String html) {
        SortedMap<Integer, String> torn = new Scan(html).torn();
        if (torn.isEmpty()) {
            return new Mended(html, 0);
        }
        StringBuilder mended = new StringBuilder(html.length());
        int copied = 0;
        for (Map.Entry<Integer, String> each : torn.entrySet()) {
            int at = each.getKey();
            if (at >= copied) { // And not in the tag of another.
                mended.append(html, copied, at).append(each.getValue());
                copied = each.getValue().isEmpty() ? html.indexOf('>', at) + 1 : at;
            }
        }
        return new Mended(mended.append(html, copied, html.length()).toString(), torn.size());
    }

    /** One walk from tag to tag. */
    private static final class Scan {
        private final String html;
        private final int lastEnd;
        private final SortedMap<Integer, String> torn = new TreeMap<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        /** How many blocks have begun in the code that is open. */
        private int depth;

        Scan(String html) {
            this.html = html;
            this.lastEnd = html.lastIndexOf('>');
        }

        /** Where code starts that has no end, from front to back; or the end that is missing there. */
        SortedMap<Integer, String> torn() {
            for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
                boolean end = html.startsWith("/", at + 1);
                if (open.isEmpty() && !mayMatter(at + 1)) {
                    at++;
                    continue;
                }
                String name = name(at + (end ? 2 : 1));
                if (!end && name.equals("pre")) {
                    tear();
                    at = preformatted(at);
                } else if (html.startsWith("<!--", at)) {
                    at = behind("-->", at);
                } else {
                    tag(at, name, end);
                    at = name.equals(CODE) ? behind(">", at) : at + 1; // An end tag within a tag is none.
                }
            }
            tear();
            return torn;
        }

        /** Reads a preformatted text, whose end ends no code for a parser, and says where it ends. */
        private int preformatted(int at) {
            int end = TagNames.endTag(html, "pre", at);
            end = end < 0 ? html.length() : end + "</pre".length();
            for (int tag = html.indexOf('<', at + 1); tag >= 0 && tag < end; tag = html.indexOf('<', tag + 1)) {
                boolean closing = html.startsWith("/", tag + 1);
                if (end < html.length() && name(tag + (closing ? 2 : 1)).equals(CODE)) {
                    code(tag, closing);
                }
            }
            if (!open.isEmpty()) {
                torn.put(end - "</pre".length(), "</code>".repeat(open.size()));
                open.clear();
                depth = 0;
            }
            return end;
        }

        /** Outside code, all but code, preformatted text and comments is passed over. */
        private boolean mayMatter(int name) {
            return switch (name < html.length() ? html.charAt(name) : ' ') {
                case '!' -> true;
                case 'p', 'P' -> html.regionMatches(true, name, "pre", 0, 3);
                case 'c', 'C' -> html.regionMatches(true, name, CODE, 0, CODE.length());
                default -> false;
            };
        }

        private void tag(int at, String name, boolean end) {
            if (name.equals(CODE)) {
                code(at, end);
            } else if (!open.isEmpty() && BLOCKS.contains(name)) {
                depth += end ? -1 : 1;
                if (depth < 0) {
                    tear();
                }
            }
        }

        private void code(int at, boolean end) {
            if (!end && at < lastEnd) {
                open.push(at);
            } else if (end && !open.isEmpty()) {
                open.pop();
                depth = 0;
            }
        }

        private void tear() {
            open.forEach(at -> torn.put(at, ""));
            open.clear();
            depth = 0;
        }

        private int behind(String closing, int at) {
            int close = html.indexOf(closing, at);
            return close < 0 ? html.length() : close + closing.length();
        }

        private String name(int from) {
            int to = from;
            while (to < html.length() && to - from < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(to))) {
                to++;
            }
            return html.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }
}
