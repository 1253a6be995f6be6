package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Link;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** Who speaks in the sentence before the quotation, with a work in quotation marks or italics where there is one. */
final class LeadInSpeaker implements Scorer {
    /** How sure a sentence further off must be. */
    private static final double SURE = 0.6;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.leadIn();
        if (line == null) {
            return List.of();
        }
        double reach = 1;
        for (int i = line.sentences().size() - 1; i >= 0 && reach > 0.5; i--, reach -= 0.2) {
            Span sentence = line.sentences().get(i);
            Speaker speaker = Speaker.in(line, sentence);
            boolean near = i == line.sentences().size() - 1;
            if (speaker != null
                    && (near
                            || (speaker.strength() * reach > SURE
                                    && speaker.name().isFull()))) {
                return List.of(clue(quotation, line, sentence, speaker, speaker.strength() * reach));
            }
        }
        return List.of();
    }

    private static Clue clue(Quotation quotation, Line line, Span sentence, Speaker speaker, double strength) {
        String name = quotation.article().people().fullName(speaker.name());
        return Clue.of("speaker", line.words(sentence), strength)
                .withAuthor(new Author(name, page(line, speaker.name().words())))
                .withTitle(work(line, sentence, name))
                .withSite(site(line, sentence, speaker));
    }

    /** An organisation speaks where it publishes. */
    private static @Nullable String site(Line line, Span sentence, Speaker speaker) {
        String site = Site.in(line, sentence, null, null);
        return site == null && speaker.name().kind() == Name.Kind.ORGANISATION
                ? speaker.name().words()
                : site;
    }

    /** A work that is named without a link. */
    static @Nullable String work(Line line, Span sentence, String name) {
        String quoted = Titles.quoted(line.words(sentence));
        if (quoted != null) {
            return quoted;
        }
        for (Span mark : line.marked()) {
            String words = Titles.clean(line.words(mark));
            boolean linked = line.links().stream().anyMatch(link -> link.span().contains(mark.start()));
            if (sentence.contains(mark.start()) && !linked && Titles.looksLikeTitle(words) && !words.contains(name)) {
                return words;
            }
        }
        Tokens tokens = line.tokens();
        return line.links().isEmpty()
                ? Titles.atEnd(tokens, tokens.indexAt(sentence.start()), tokens.indexAt(sentence.end()))
                : null;
    }

    /** Where a link on the name leads, if it leads to a page about the person. */
    static @Nullable String page(Line line, String name) {
        return line.links().stream()
                .filter(link -> link.url() != null
                        && Address.of(link.url()) != Address.PAGE
                        && Titles.clean(link.words())
                                .replaceFirst("['\u2019]s?$", "")
                                .endsWith(name))
                .findFirst()
                .map(Link::url)
                .orElse(null);
    }
}
