package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A quotation in its place: the lines before it, the one after, its own first and last. Read once, asked by all scorers. */
final class Quotation {
    private static final int LINES_BEFORE = 3;
    private static final int START = 400;
    static final Set<String> HEADINGS = Tags.names("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> APART = Tags.names("hr", "pre", "table");
    private static final Set<String> CREDITS = Tags.names("cite", "small", "figcaption");

    private final Element block;
    private final @Nullable Element figure;
    private final Article article;
    private final List<Line> before = new ArrayList<>();
    private final @Nullable Element previous;
    private final boolean adjacent;
    private final @Nullable Line section;
    private final @Nullable Element heading;
    private final @Nullable Line firstLine;
    private final @Nullable Line lastLine;
    private final @Nullable Line after;
    private @Nullable String words;
    private @Nullable Boolean prose;
    private @Nullable Boolean pulled;

    /**
     * A quotation.
     *
     * @param block the {@code blockquote}
     * @param figure the figure of ours around it, where the post comes from us, or null
     * @param article the post
     */
    Quotation(Element block, @Nullable Element figure, Article article) {
        this.block = block;
        this.figure = figure;
        this.article = article;
        Element at = (figure == null ? block : figure).previousElementSibling();
        while (at != null && before.size() < LINES_BEFORE && !isQuotation(at) && !isBarrier(at)) {
            Element line = lastParagraph(at);
            if (line != null && !isCaption(line) && !article.line(line).words().isEmpty()) {
                before.add(article.line(line));
            }
            at = at.previousElementSibling();
        }
        this.section = at != null && HEADINGS.contains(at.normalName()) ? article.line(at) : null;
        this.previous = at != null && isQuotation(at) ? at : null;
        this.adjacent = previous != null && before.isEmpty();
        this.heading = headingOf(block);
        this.firstLine = firstLineOf(block, heading, article);
        this.lastLine = lastLineOf(block, figure, heading, article);
        Line next = lineAfter(outer(), article);
        this.after = next == null || article.taken().contains(next.element()) ? null : next;
    }

    static boolean isQuotation(Element element) {
        return element.normalName().equals("blockquote")
                || (element.normalName().equals("figure") && element.hasClass("quote"));
    }

    /** What stands there is about something else. */
    private static boolean isBarrier(Element element) {
        return HEADINGS.contains(element.normalName()) || APART.contains(element.normalName());
    }

    /** A picture and a line about it. */
    private static boolean isCaption(Element paragraph) {
        List<Element> credits = Tree.named(paragraph, CREDITS);
        return !credits.isEmpty()
                && Tree.first(paragraph, "img") != null
                && credits.get(0).text().length() >= paragraph.text().length() - 2;
    }

    private static @Nullable Element lastParagraph(Element element) {
        return switch (element.normalName()) {
            case "p" -> element;
            case "ul", "ol" -> element.lastElementChild();
            default -> null;
        };
    }

    Element block() {
        return block;
    }

    @Nullable
    Element figure() {
        return figure;
    }

    Article article() {
        return article;
    }

    /** The element that stands among the post's paragraphs. */
    Element outer() {
        return figure == null ? block : figure;
    }

    /** The paragraphs before it, nearest first, up to a heading or another quotation. */
    List<Line> before() {
        return before;
    }

    /** The heading over it, where at most a few paragraphs stand between; or null. */
    @Nullable
    Line section() {
        return section;
    }

    /** The paragraph right before it, or null. */
    @Nullable
    Line leadIn() {
        return before.isEmpty() ? null : before.get(0);
    }

    /** The quotation before it, with at most a few paragraphs between them, or null. */
    @Nullable
    Element previous() {
        return previous;
    }

    /** What a reader reads of it, attributions included. */
    String words() {
        if (words == null) {
            words = Words.of(block);
        }
        return words;
    }

    /** Its first words, enough to see what it is. */
    String start() {
        return words().length() > START ? words().substring(0, START) : words();
    }

    /** Neither code nor an address nor a few words. */
    boolean isProse() {
        if (prose == null) {
            prose = Prose.is(start());
        }
        return prose;
    }

    /** Whether the post itself says the same: it quotes itself. */
    boolean isPulled() {
        if (pulled == null) {
            pulled = article.pullQuotes().has(words());
        }
        return pulled;
    }

    /** Whether nothing stands between it and the quotation before. */
    boolean isAdjacent() {
        return adjacent;
    }

    /** The paragraph right after it, a list of one item for one; or null. */
    @Nullable
    Line after() {
        return after;
    }

    /** The paragraph after one that only signs: {@code — Jane Doe} and then {@code via …}; or null. */
    @Nullable
    Line afterSignature() {
        return after != null && Dash.leads(after.words()) ? lineAfter(after.element(), article) : null;
    }

    private static @Nullable Line lineAfter(Element outer, Article article) {
        Element next = outer.nextElementSibling();
        if (next != null && next.normalName().equals("ul") && Tree.childElements(next) == 1) {
            return article.line(next.child(0));
        }
        return next != null && next.normalName().equals("p") ? article.line(next) : null;
    }

    /** Its first paragraph, or null. */
    @Nullable
    Line firstLine() {
        return firstLine;
    }

    private static @Nullable Line firstLineOf(Element block, @Nullable Element heading, Article article) {
        Element first = heading == null ? block.firstElementChild() : block.child(1);
        return first != null && first.normalName().equals("p") ? article.line(first) : null;
    }

    /** Its last paragraph, or null where it has one only; the caption, where the post comes from us. */
    @Nullable
    Line lastLine() {
        return lastLine;
    }

    private static @Nullable Line lastLineOf(
            Element block, @Nullable Element figure, @Nullable Element heading, Article article) {
        Element caption = figure == null ? null : Tree.child(figure, "figcaption");
        if (caption != null) {
            boolean reference = Tree.childElements(caption) > 0
                    && caption.child(0).normalName().equals("cite")
                    && caption.child(0).selectFirst("> .p-name, > .u-url") != null;
            return reference ? null : article.line(caption);
        }
        Element last = block.lastElementChild();
        boolean only = last != null && Objects.equals(last.previousElementSibling(), heading);
        if (last == null || only) {
            return null;
        }
        boolean item = last.normalName().equals("ul") && Tree.childElements(last) == 1;
        return item ? article.line(last.child(0)) : last.normalName().equals("p") ? article.line(last) : null;
    }

    /** The heading that it begins with, or null. */
    @Nullable
    Element heading() {
        return heading;
    }

    private static @Nullable Element headingOf(Element block) {
        Element first = block.firstElementChild();
        boolean heads = first != null
                && HEADINGS.contains(first.normalName())
                && !first.normalName().equals("h1")
                && Tree.childElements(block) > 1
                && !first.text().endsWith(":");
        return heads ? first : null;
    }
}
