package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the scorers read it: its words, white space folded, and where its links and marked words stand in them.
 * Made once for each paragraph.
 */
final class Line {

    /** Longer ones are not shortened: a full stop ends a sentence. */
    private static final int MAX_HONORIFIC = 4;

    private final Element element;
    private final String words;
    private final List<Link> links;
    private final List<Span> marked;
    private @Nullable Tokens tokens;
    private @Nullable Tokens lastTokens;
    private Lexicon.@Nullable Entry opening;
    private @Nullable List<Span> sentences;
    private final Map<Span, Optional<Speaker>> speakers = new HashMap<>();
    private final Map<Span, List<Name>> names = new HashMap<>();

    /** A stretch of the line's words. */
    record Span(int start, int end) {
        boolean contains(int place) {
            return start <= place && place < end;
        }
    }

    Line(Element element, String words, List<Link> links, List<Span> marked) {
        this.element = element;
        this.words = words;
        this.links = List.copyOf(links);
        this.marked = List.copyOf(marked);
    }

    static Line of(Element element) {
        return new LineReader(element).read();
    }

    Element element() {
        return element;
    }

    String words() {
        return words;
    }

    /** In order, without those that show nothing. */
    List<Link> links() {
        return links;
    }

    /** What {@code cite}, {@code em} and {@code q} mark as a work or a phrase. */
    List<Span> marked() {
        return marked;
    }

    String words(Span span) {
        return words.substring(span.start(), span.end());
    }

    /** The line's words one by one. */
    Tokens tokens() {
        if (tokens == null) {
            tokens = new Tokens(words);
        }
        return tokens;
    }

    /** Whether its first word begins a phrase of a kind: what is cheaper to ask than for the phrase. */
    boolean mayBegin(Vocabulary kind) {
        if (opening == null) {
            opening = Tokens.opening(words);
        }
        return opening.has(kind);
    }

    /** Its sentences in order; the last is the one that leads in what follows. */
    List<Span> sentences() {
        if (sentences == null) {
            sentences = split();
        }
        return sentences;
    }

    Span lastSentence() {
        List<Span> all = sentences();
        return all.isEmpty() ? new Span(0, 0) : all.get(all.size() - 1);
    }

    /** The words of the last sentence, counted from its start. */
    Tokens lastTokens() {
        if (lastTokens == null) {
            boolean whole = lastSentence().end() - lastSentence().start() == words.length();
            lastTokens = whole ? tokens() : new Tokens(words(lastSentence()));
        }
        return lastTokens;
    }

    /** The names in a stretch of it; none reaches over the edge of a link or a mark. */
    List<Name> names(Span span) {
        return names.computeIfAbsent(span, this::readNames);
    }

    private List<Name> readNames(Span span) {
        Tokens all = tokens();
        return List.copyOf(Names.in(all, all.indexAt(span.start()), all.indexAt(span.end()), this::isEdge));
    }

    /** Whom a stretch of it names as speaker or maker, or null. */
    @Nullable
    Speaker speaker(Span span) {
        return speakers.computeIfAbsent(span, each -> Optional.ofNullable(Speaker.in(this, each)))
                .orElse(null);
    }

    /** The title of a work that one of its links shows or carries, or null. */
    @Nullable
    String title(Link link) {
        return link.work(this);
    }

    private boolean isEdge(int word) {
        int end = tokens().end(word);
        int next = word + 1 < tokens().size() ? tokens().start(word + 1) : words.length();
        for (Link link : links) {
            if (isEdge(link.span(), end, next)) {
                return true;
            }
        }
        for (Span mark : marked) {
            if (isEdge(mark, end, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(Span span, int end, int next) {
        return (end < span.start() && span.start() <= next) || (end <= span.end() && span.end() < next);
    }

    private List<Span> split() {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (endsSentence(i)) {
                int end = afterClosing(i + 1);
                found.add(new Span(start, end));
                start = end;
                while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
                    start++;
                }
                i = Math.max(i, start - 1);
            }
        }
        if (start < words.length()) {
            found.add(new Span(start, words.length()));
        }
        return found;
    }

    /** A full stop before a capital that ends no initial and no short form; a line break; inside a link none. */
    private boolean endsSentence(int at) {
        char c = words.charAt(at);
        if (c == '\n' || c == '\u3002') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = afterClosing(at + 1);
        boolean space = next < words.length() && Character.isWhitespace(words.charAt(next));
        boolean begins = next + 1 < words.length() && !Character.isLowerCase(words.charAt(next + 1));
        return space
                && begins
                && !(c == '.' && isShort(at))
                && links.stream()
                        .noneMatch(
                                link -> link.span().contains(at) && link.span().contains(next));
    }

    private int afterClosing(int from) {
        int at = from;
        while (at < words.length() && isClosing(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isShort(int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        String word = words.substring(start, stop);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || WordSet.SHORT.has(word.toLowerCase(Locale.ROOT))
                || (word.length() <= MAX_HONORIFIC && Vocabulary.HONORIFIC.is(word));
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\u201d' || c == '\u2019' || c == ')' || c == ']' || c == '\u00bb';
    }
}
