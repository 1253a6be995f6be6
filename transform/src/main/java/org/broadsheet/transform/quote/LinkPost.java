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
        author = author == null ? ownerOfHost(quotation) : author;
        return author == null ? speaker(quotation) : author;
    }

    /** The author whom the head names, where the page is on a host of that name: the head speaks of the page, then. */
    private static @Nullable Author ownerOfHost(Quotation quotation) {
        About about = quotation.article().about();
        String host = about.page() == null ? "" : Letters.of(Address.host(about.page()));
        for (String name : about.authors()) {
            boolean full = name.strip().indexOf(' ') > 0;
            boolean own = about.address() != null
                    && Letters.of(Address.host(about.address())).contains(Letters.of(name));
            if (full && !own && host.contains(Letters.of(name))) {
                return new Author(name, null);
            }
        }
        return null;
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
