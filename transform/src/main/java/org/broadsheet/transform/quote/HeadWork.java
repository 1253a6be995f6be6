package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The work that a post's own title says the post is about: {@code Book notes: The Hive by Jane Doe}, {@code Review: The Hive}.
 *
 * @param title of the work
 * @param maker whose name the post's title has, or null
 */
record HeadWork(String title, @Nullable String maker) {
    private static final double STRENGTH = 0.6;
    private static final int MAX_OPENING = 160;

    /** The work, or null where the title does not say that the post is of a book or the like. */
    static @Nullable HeadWork of(@Nullable String head) {
        Tokens tokens = head == null ? null : new Tokens(head);
        int label = tokens == null || tokens.size() < 2 ? 0 : Vocabulary.BOOK_NOTES.at(tokens, 0);
        if (head == null || tokens == null || label == tokens.size()) {
            return null;
        }
        if (label == 0) {
            return signed(head, tokens);
        }
        String gap = tokens.gapAfter(label - 1);
        boolean parted = gap.indexOf(':') >= 0 || gap.indexOf('\u2014') >= 0 || gap.contains(" - ");
        String rest = head.substring(tokens.start(label));
        Name last = lastName(tokens);
        int by = last == null ? -1 : last.from() - 1;
        if (last != null && by > label && Vocabulary.BY.at(tokens, by) > 0 && last.isFull()) {
            return new HeadWork(Titles.clean(tokens.words(label, by)), last.words());
        }
        return parted
                        && Titles.looksLikeTitle(rest)
                        && Names.in(new Tokens(rest)).stream().noneMatch(Name::isPerson)
                ? new HeadWork(Titles.clean(rest), null)
                : null;
    }

    /** {@code "The Hive" by Jane Doe}, {@code The Hive, by Jane Doe}: the marks or the comma tell it from who wrote the post. */
    private static @Nullable HeadWork signed(String head, Tokens tokens) {
        Name last = lastName(tokens);
        int by = last == null ? 0 : last.from() - 1;
        String work = by < 1 || Vocabulary.BY.at(tokens, by) == 0 ? "" : tokens.words(0, by);
        boolean marked = Titles.hasMarks(head.substring(0, 1)) && Titles.inMarks(head) != null;
        boolean parted = by > 1 && tokens.gapAfter(by - 1).startsWith(",") && Titles.looksLikeTitle(work);
        return last != null && last.isPerson() && !work.isEmpty() && (marked || parted)
                ? new HeadWork(Titles.clean(work), last.words())
                : null;
    }

    /** {@code Jane Doe on bees}, {@code Jane Doe: bees} over a post that opens with the quotation; or null. */
    private static @Nullable Clue opening(Quotation quotation) {
        String head = quotation.article().about().title();
        boolean opens = quotation.outer().previousElementSibling() == null && quotation.isProse();
        Tokens tokens = !opens || head == null ? null : new Tokens(head);
        List<Name> names = tokens == null || tokens.size() < 3 || !tokens.isCapital(0) ? List.of() : Names.in(tokens);
        Name first = names.isEmpty() ? null : names.get(0);
        if (head == null || tokens == null || first == null || first.from() > 0 || !first.isPerson()) {
            return null;
        }
        boolean speaks = first.to() < tokens.size()
                && (tokens.gapAfter(first.to() - 1).equals(": ")
                        || (tokens.lower(first.to()).equals("on") && !tokens.isPossessive(first.to() - 1)));
        return speaks ? Clue.of("front-matter", head, STRENGTH).withAuthor(new Author(first.words(), null)) : null;
    }

    private static @Nullable Name lastName(Tokens tokens) {
        for (Name name : Names.in(tokens)) {
            if (name.to() == tokens.size()) {
                return name;
            }
        }
        return null;
    }

    /** What it says of a quotation that nothing else attributes; null where nobody is named, or the author speaks of himself. */
    static @Nullable Clue of(Quotation quotation) {
        HeadWork work = of(quotation.article().about().title());
        if (work == null || work.maker() == null) {
            Clue first = firstLine(quotation);
            return first == null && work == null ? opening(quotation) : first;
        }
        return isOwn(quotation) ? null : work.clue(quotation, STRENGTH).withAuthor(new Author(work.maker(), null));
    }

    /** {@code Excerpts from Jane Doe, <em>The Hive</em>, 1990.} as the post's first paragraph: they follow it. */
    private static @Nullable Clue firstLine(Quotation quotation) {
        Element first = quotation.article().body().firstElementChild();
        Line line = first == null || !first.normalName().equals("p")
                ? null
                : quotation.article().line(first);
        if (line == null
                || !line.mayBegin(Vocabulary.BOOK_NOTES)
                || line.words().length() > MAX_OPENING
                || isOwn(quotation)) {
            return null;
        }
        Tokens tokens = line.tokens();
        int label = Vocabulary.BOOK_NOTES.at(tokens, 0);
        boolean from = label > 1 && label < tokens.size() && Vocabulary.FROM.at(tokens, label - 1) > 0;
        Clue clue = from ? Attribution.read(line, tokens.start(label), "opening-line", STRENGTH) : null;
        return clue == null || clue.title() == null || clue.author() == null ? null : clue.onLine(null);
    }

    /** Something of somebody else's, of a machine, or no prose: what the whole post is about is not its source. */
    private static boolean isOwn(Quotation quotation) {
        Line line = quotation.leadIn();
        return !quotation.isProse()
                || (line != null
                        && (Vocabulary.HYPOTHETICAL.in(line.lastTokens())
                                || Vocabulary.MACHINE.in(line.lastTokens())
                                || (!line.mayBegin(Vocabulary.BOOK_NOTES)
                                        && !Names.in(line.lastTokens()).isEmpty())));
    }

    /** Its title as evidence. */
    Clue clue(Quotation quotation, double strength) {
        String head = quotation.article().about().title();
        return Clue.of("front-matter", head == null ? title : head, strength).withTitle(title);
    }
}
