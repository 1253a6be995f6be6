package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds what stands between two equal signs of two characters in one block: {@code ==marked==}, {@code %%unseen%%}. */
final class InlinePairs {
    private final String sign;
    private final List<Pair> pairs = new ArrayList<>();
    private @Nullable Text opening;

    /** Two nodes that hold nothing but the sign. */
    record Pair(Text opening, Text closing) {}

    private InlinePairs(String sign) {
        this.sign = sign;
    }

    /** Whether a text has the sign twice. */
    static boolean maybe(String markdown, String sign) {
        int first = markdown.indexOf(sign);
        return first >= 0 && markdown.indexOf(sign, first + sign.length()) > 0;
    }

    /** The pairs of a document; each sign of one is a node of its own afterwards. */
    static List<Pair> in(Node document, String sign) {
        List<Text> texts = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && text.getLiteral().contains(sign)) {
                texts.add(text);
            }
        }
        InlinePairs found = new InlinePairs(sign);
        texts.forEach(found::read);
        return found.pairs;
    }

    private void read(Text text) {
        if (opening != null && opening.getParent() != text.getParent()) {
            opening = null;
        }
        Text rest = text;
        int at = rest.getLiteral().indexOf(sign);
        while (at >= 0) {
            int end = runEnd(rest.getLiteral(), at);
            boolean alone = end == at + sign.length();
            if (alone && opening == null && opens(rest, at, end)) {
                rest = cut(rest, at, end);
                opening = (Text) rest.getPrevious();
                at = rest.getLiteral().indexOf(sign);
            } else if (alone && opening != null && closes(rest, at, end)) {
                rest = cut(rest, at, end);
                pairs.add(new Pair(opening, (Text) rest.getPrevious()));
                opening = null;
                at = rest.getLiteral().indexOf(sign);
            } else {
                at = rest.getLiteral().indexOf(sign, end);
            }
        }
    }

    /** Makes three nodes of one, and gives back the last. */
    private static Text cut(Text text, int from, int to) {
        String words = text.getLiteral();
        text.insertBefore(new Text(words.substring(0, from)));
        text.insertBefore(new Text(words.substring(from, to)));
        text.setLiteral(words.substring(to));
        return text;
    }

    private static int runEnd(String words, int from) {
        int end = from;
        while (end < words.length() && words.charAt(end) == words.charAt(from)) {
            end++;
        }
        return end;
    }

    private static boolean opens(Text text, int at, int end) {
        return isOwnLine(text, at, end) || (!isLetter(before(text, at)) && !isSpace(behind(text, end)));
    }

    private static boolean closes(Text text, int at, int end) {
        return isOwnLine(text, at, end) || (!isSpace(before(text, at)) && !isLetter(behind(text, end)));
    }

    private static boolean isOwnLine(Text text, int at, int end) {
        return before(text, at) == '\n' && behind(text, end) == '\n';
    }

    private static char before(Text text, int at) {
        return at > 0 ? text.getLiteral().charAt(at - 1) : edge(text.getPrevious());
    }

    private static char behind(Text text, int end) {
        return end < text.getLiteral().length() ? text.getLiteral().charAt(end) : edge(text.getNext());
    }

    /** What stands beside a text: a line's end, or something to see. */
    private static char edge(@Nullable Node node) {
        return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak ? '\n' : '*';
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
