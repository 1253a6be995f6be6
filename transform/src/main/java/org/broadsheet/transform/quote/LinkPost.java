package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/** In a link blog the head names the page that the post is about; a quotation in it that nothing else explains is of that page. */
final class LinkPost implements Scorer {
    @Override
    public List<Clue> clues(Quotation quotation) {
        String page = quotation.article().about().page();
        boolean nested =
                quotation.block().parent() != null && quotation.block().parent().closest("blockquote") != null;
        String title = quotation.article().about().title();
        return page == null || nested
                ? List.of()
                : List.of(Clue.of("front-matter", page, 0.85)
                        .withUrl(page)
                        .withTitle(title)
                        .withAuthor(title == null ? null : maker(title)));
    }

    /** {@code The Work by Jane Doe} as the title of the post. */
    private static @Nullable Author maker(String title) {
        Tokens tokens = new Tokens(title);
        List<Name> names = Names.in(tokens);
        Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        boolean by = last != null
                && last.isFull()
                && last.to() == tokens.size()
                && last.from() > 1
                && Vocabulary.BY.phrases().at(tokens, last.from() - 1) > 0;
        return by ? new Author(last.words(), null) : null;
    }
}
