package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The end of a quotation's last paragraph that names its source without a dash: a line {@code Source: bees.example}, who is named
 * after the closing mark ({@code “…” Jane Doe, Director}), or a reference in small or slanted letters ({@code <em>from: <a>The
 * Work</a></em>}).
 */
final class ClosingWords {
    private static final int MAX_LENGTH = 120;
    private static final String CLOSING = "\"\u201d\u201c\u00bb";
    private static final ViaLine VIA = new ViaLine();

    private ClosingWords() {}

    /** The text from where the attribution begins, split off; or null. */
    static @Nullable TextNode in(TextNode text, List<Node> rest) {
        String words = text.getWholeText();
        int end = words.stripTrailing().length();
        int start = words.lastIndexOf('\n', end - 1) + 1;
        start = start == 0 ? afterMark(words) : start;
        if ((start == 0 && !words.startsWith(" ")) || end <= start) {
            return null;
        }
        String before = words.substring(0, start).isBlank() ? before(text) : words.substring(0, start);
        if (before.isBlank()) {
            return null;
        }
        Line line = line(words.substring(start), rest);
        boolean names = line.words().length() <= MAX_LENGTH
                && ((start > 0 && VIA.clue(line) != null) || (isClosed(before) && isSignature(line)));
        if (!names) {
            return null;
        }
        if (start == 0) {
            return text;
        }
        TextNode own = text.splitText(start);
        Tree.moved(own);
        return own;
    }

    /** Where the words go on behind the mark that closes what opens them; 0 where none does. */
    private static int afterMark(String words) {
        int opens = 0;
        while (opens < words.length() && Character.isWhitespace(words.charAt(opens))) {
            opens++;
        }
        if (opens == words.length() || "\"\u201c\u201e\u00ab".indexOf(words.charAt(opens)) < 0) {
            return 0;
        }
        for (int i = words.length() - 2; i > opens; i--) {
            if (CLOSING.indexOf(words.charAt(i)) >= 0) {
                return words.charAt(i + 1) == ' ' ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static String before(TextNode text) {
        Node previous = text.previousSibling();
        return previous == null ? "" : Words.of(previous);
    }

    private static Line line(String words, List<Node> rest) {
        Element line = Tags.element("p").appendText(words);
        rest.forEach(node -> line.appendChild(node.clone()));
        return Line.of(line);
    }

    /** It ends with the mark that closes a quotation. */
    static boolean isClosed(String words) {
        String end = words.stripTrailing();
        return !end.isEmpty() && CLOSING.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** {@code Jane Doe}, {@code Jane Doe, Director}: a person's full name and at most a role. */
    static boolean isSignature(Line line) {
        List<Name> names = Names.in(line.tokens());
        Name first = names.isEmpty() ? null : names.get(0);
        String words = line.words();
        return first != null
                && first.isPerson()
                && first.from() == 0
                && words.length() <= MAX_LENGTH
                && words.substring(first.words().length()).matches("(?:\\s*[,(](?:[^.!?]|\\.(?=\\p{L}))*)?\\.?");
    }

    /** {@code from: <a>The Work</a>}, with brackets around it or not. */
    static boolean areReference(List<Node> nodes) {
        Element slanted = nodes.size() == 1 && nodes.get(0) instanceof Element element ? element : null;
        if (slanted == null || !slanted.normalName().matches("em|i|small|cite|sub|span")) {
            return false;
        }
        Line line = line("", new ArrayList<>(nodes));
        return isReference(line);
    }

    /** It begins with from, and a link is all that follows. */
    static boolean isReference(Line line) {
        if (!line.mayBegin(Vocabulary.ORIGIN)) {
            return false;
        }
        Tokens tokens = line.tokens();
        boolean from = tokens.size() > 1
                && line.words().length() <= 2 * MAX_LENGTH
                && Vocabulary.ORIGIN.at(tokens, 0) > 0
                && line.words().substring(0, tokens.start(0)).length() <= 2;
        return from
                && line.links().size() == 1
                && line.links().get(0).span().start() <= tokens.start(Math.min(2, tokens.size() - 1))
                && line.words().length() - line.links().get(0).span().end() <= 2;
    }
}
