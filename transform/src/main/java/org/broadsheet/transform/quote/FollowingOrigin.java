package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sentence after the quotation that says where it was from: {@code That is from Jane Doe's new <em>Honey</em>.}, {@code Here is
 * <a>more</a> from Jane Doe.}
 */
final class FollowingOrigin implements Scorer {
    private static final double STRENGTH = 0.8;
    /** Titles such as Dr and one more word may stand before the name. */
    private static final int MAX_BEFORE = 2;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.after();
        if (line == null
                || !line.mayBegin(Vocabulary.WAS_FROM)
                || line.sentences().isEmpty()) {
            return List.of();
        }
        Tokens tokens = line.tokens();
        int from = tokens.size() == 0 ? 0 : Vocabulary.WAS_FROM.at(tokens, 0);
        Span sentence = line.sentences().get(0);
        Name name = from == 0 ? null : named(line, sentence, from);
        if (name == null) {
            return List.of();
        }
        String author = quotation.article().people().fullName(name);
        Link link = link(line, sentence);
        String title = link == null ? null : line.title(link);
        return List.of(Clue.of("following-name", line.words(sentence), STRENGTH)
                .withAuthor(new Author(author, LeadInSpeaker.page(line, name.words())))
                .withTitle(title == null ? work(line, sentence, name) : title)
                .withUrl(link == null ? null : link.url()));
    }

    /** The person right after the words; a thing is no author. */
    private static @Nullable Name named(Line line, Span sentence, int from) {
        for (Name name : line.names(sentence)) {
            if (name.from() >= from) {
                boolean near = name.from() - from <= MAX_BEFORE && !Vocabulary.PRESS.is(last(name));
                return near && name.isFull() ? name : null;
            }
        }
        return null;
    }

    private static String last(Name name) {
        return name.words().substring(name.words().lastIndexOf(' ') + 1);
    }

    /** {@code Jane Doe's new <em>Honey</em>}: of one word as well, where it is hers. */
    private static @Nullable String work(Line line, Span sentence, Name name) {
        String work = LeadInSpeaker.work(line, sentence, name.words());
        if (work != null || !line.tokens().isPossessive(name.to() - 1)) {
            return work;
        }
        return line.marked().stream()
                .filter(mark -> sentence.contains(mark.start()) && !Site.isPaper(line, mark))
                .map(mark -> Titles.clean(line.words(mark)))
                .filter(Titles::startsHigh)
                .findFirst()
                .orElse(null);
    }

    /** The first link to a page: a person's own is no source. */
    private static @Nullable Link link(Line line, Span sentence) {
        return line.links().stream()
                .filter(link -> sentence.contains(link.span().start()) && link.url() != null)
                .filter(link -> link.address() == Address.PAGE)
                .findFirst()
                .orElse(null);
    }
}
