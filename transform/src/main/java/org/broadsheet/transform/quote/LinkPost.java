package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Tree;
import org.jspecify.annotations.Nullable;

/** In a link blog the head names the page that the post is about; a quotation in it that nothing else explains is of that page. */
final class LinkPost implements Scorer {
    private static final double SURE = 0.75;

    @Override
    public List<Clue> clues(Quotation quotation) {
        String page = quotation.article().about().page();
        boolean nested = quotation.block().parent() != null
                && Tree.isIn(quotation.block().parent(), "blockquote");
        String title = quotation.article().about().title();
        return page == null || nested
                ? List.of()
                : List.of(Clue.of("front-matter", page, 0.85)
                        .withUrl(page)
                        .withTitle(title)
                        .withAuthor(author(quotation, title)));
    }

    private static @Nullable Author author(Quotation quotation, @Nullable String title) {
        Author author = title == null ? null : Titles.maker(title);
        author = author == null && title != null ? Titles.owner(title) : author;
        return author == null ? speaker(quotation) : author;
    }

    /** The one person who speaks in the paragraphs before. */
    private static @Nullable Author speaker(Quotation quotation) {
        for (Line line : quotation.before()) {
            for (Line.Span sentence : line.sentences()) {
                Speaker speaker = line.speaker(sentence);
                if (speaker != null && speaker.name().isPerson() && speaker.strength() >= SURE) {
                    return new Author(
                            speaker.name().words(),
                            LeadInSpeaker.page(line, speaker.name().words()));
                }
            }
        }
        return null;
    }
}
