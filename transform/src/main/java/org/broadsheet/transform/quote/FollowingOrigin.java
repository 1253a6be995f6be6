package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sentence after the quotation that says where it was from: {@code That is from Jane Doe's new <em>Honey</em>.}, {@code Here is
 * <a>more</a> from Jane Doe.}, {@code That is rule 3 of <em>Honey</em> by Jane Doe}, {@code From Jane Doe's reading of Honey}.
 */
final class FollowingOrigin implements Scorer {
    private static final double STRENGTH = 0.8;
    /** Titles such as Dr and one more word may stand before the name. */
    private static final int MAX_BEFORE = 2;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.after();
        boolean may = line != null && (line.mayBegin(Vocabulary.WAS_FROM) || line.mayBegin(Vocabulary.ORIGIN));
        if (line == null || !may || line.sentences().isEmpty()) {
            return List.of();
        }
        Span sentence = line.sentences().get(0);
        Name name = name(line, sentence);
        if (name == null) {
            String quoted = Vocabulary.WAS_FROM.at(line.tokens(), 0) > 0 ? Titles.quoted(line.words(sentence)) : null;
            Link page = quoted == null ? null : link(line, sentence);
            return quoted == null
                    ? List.of()
                    : List.of(Clue.of("following-name", line.words(sentence), STRENGTH)
                            .withTitle(quoted)
                            .withUrl(page == null ? null : page.url()));
        }
        String author = quotation.article().people().fullName(name);
        Link link = link(line, sentence);
        String title = link == null ? null : line.title(link);
        return List.of(Clue.of("following-name", line.words(sentence), STRENGTH)
                .withAuthor(new Author(author, LeadInSpeaker.page(line, name.words())))
                .withTitle(title == null ? work(line, sentence, name) : title)
                .withUrl(link == null ? null : link.url()));
    }

    private static @Nullable Name name(Line line, Span sentence) {
        Tokens tokens = line.tokens();
        int from = Vocabulary.WAS_FROM.at(tokens, 0);
        if (from > 0) {
            return named(line, sentence, from);
        }
        if (Vocabulary.ORIGIN.at(tokens, 0) == 1) {
            Name owner = line.words().endsWith(":") ? null : named(line, sentence, 1);
            boolean owns = owner != null && (tokens.isPossessive(owner.to() - 1) || isBeforeWork(line, owner));
            return owns && owner.isPerson() ? owner : null;
        }
        boolean is = tokens.size() > 2 && (tokens.isPossessive(0) || WordSet.IS.at(tokens, 1));
        return is ? maker(line, sentence) : null;
    }

    /** {@code From Jane Doe, <em>Honey</em>.}: the work follows the name, and nothing else. */
    private static boolean isBeforeWork(Line line, Name name) {
        Tokens tokens = line.tokens();
        int next = name.to();
        boolean marked = line.marked().stream().anyMatch(mark -> tokens.indexAt(mark.start()) == next)
                || line.links().stream()
                        .anyMatch(link -> tokens.indexAt(link.span().start()) == next);
        return marked
                && tokens.gapAfter(next - 1).startsWith(",")
                && line.sentences().size() == 1;
    }

    /** {@code of <em>Honey</em> by Jane Doe}. */
    private static @Nullable Name maker(Line line, Span sentence) {
        Tokens tokens = line.tokens();
        for (Span mark : line.marked()) {
            int of = tokens.indexAt(mark.start()) - 1;
            int by = tokens.indexAt(mark.end());
            boolean made = sentence.contains(mark.start())
                    && of > 0
                    && WordSet.STEMS.at(tokens, of)
                    && by < tokens.size()
                    && Vocabulary.BY.at(tokens, by) > 0;
            Name name = made ? named(line, sentence, by + 1) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** {@code "Hive Act}, {@code The Hive Act}: in marks or behind an article, what something is called, and no name. */
    private static boolean isThing(Tokens tokens, int at) {
        boolean the = at > 0 && WordSet.DEFINITE.at(tokens, at - 1);
        return the
                || (at > 0 && Titles.hasMarks(tokens.gapAfter(at - 1)))
                || (at > 1 && Titles.hasMarks(tokens.gapAfter(at - 2)));
    }

    /** The person right after the words; a thing is no author. */
    private static @Nullable Name named(Line line, Span sentence, int from) {
        for (Name name : line.names(sentence)) {
            if (name.from() >= from) {
                boolean work = !name.isPerson() && isThing(line.tokens(), name.from());
                boolean near = !work && name.from() - from <= MAX_BEFORE && !Vocabulary.PRESS.is(name.lastWord());
                return near && name.isFull() ? name : null;
            }
        }
        return null;
    }

    /** {@code Jane Doe's new <em>Honey</em>}: of one word as well, where it is hers. */
    private static @Nullable String work(Line line, Span sentence, Name name) {
        String work = LeadInWork.work(line, sentence, name.words());
        Tokens tokens = line.tokens();
        boolean hers = tokens.isPossessive(name.to() - 1);
        if (work != null) {
            return work;
        }
        return line.marked().stream()
                .filter(mark -> sentence.contains(mark.start()) && !Site.isPaper(line, mark))
                .filter(mark -> hers || tokens.indexAt(mark.end()) + 1 == name.from())
                .map(mark -> Titles.clean(line.words(mark)))
                .filter(Titles::startsHigh)
                .findFirst()
                .orElse(null);
    }

    /** The first link to a page: a person's own is no source. Of a work by its title the entry in an encyclopaedia is one. */
    private static @Nullable Link link(Line line, Span sentence) {
        return line.links().stream()
                .filter(link -> sentence.contains(link.span().start()) && link.url() != null)
                .filter(link -> link.address() == Address.PAGE
                        || (link.address() == Address.REFERENCE && line.title(link) != null))
                .findFirst()
                .orElse(null);
    }
}
