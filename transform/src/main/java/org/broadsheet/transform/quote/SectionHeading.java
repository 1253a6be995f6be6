package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/** A heading that is a link, over the quotation, as reviews and lists of links have it: the section is about that page. */
final class SectionHeading implements Scorer {
    private static final double RIGHT_ABOVE = 0.78;
    private static final double FURTHER_UP = 0.6;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line heading = quotation.section();
        Link link = heading == null || heading.links().isEmpty()
                ? null
                : heading.links().get(0);
        boolean opens =
                link != null && link.span().start() <= 2 && link.url() != null && link.address() == Address.PAGE;
        boolean linked =
                quotation.before().stream().anyMatch(line -> !line.links().isEmpty());
        if (!opens || linked || heading.links().size() > 1) {
            return List.of();
        }
        String title = link.shown();
        return List.of(
                Clue.of("section-heading", heading.words(), quotation.before().isEmpty() ? RIGHT_ABOVE : FURTHER_UP)
                        .withUrl(link.url())
                        .withTitle(title)
                        .withAuthor(maker(heading)));
    }

    private static @Nullable Author maker(Line heading) {
        Speaker speaker = heading.speaker(heading.lastSentence());
        return speaker == null ? null : new Author(speaker.name().words(), null);
    }
}
