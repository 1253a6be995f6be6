package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The caption of a figure with h-cite microformats, as we write it. */
final class OwnCaption implements Scorer {
    @Override
    public List<Clue> clues(Quotation quotation) {
        Element figure = quotation.figure();
        Element caption = figure == null ? null : figure.selectFirst("> figcaption");
        if (caption == null) {
            return List.of();
        }
        Element link = caption.selectFirst("a.u-url");
        Element author = caption.selectFirst(".p-author");
        String cite = quotation.block().attr("cite");
        Clue clue = Clue.of("caption", Words.of(caption), 0.97)
                .withUrl(link == null ? Address.web(cite) : Address.web(link.attr("href")))
                .withTitle(words(caption.selectFirst(".p-name")))
                .withAuthor(author == null ? null : new Author(Words.of(author), page(author)))
                .withSite(words(caption.selectFirst(".p-publication")))
                .withPublished(words(caption.selectFirst(".dt-published")));
        return List.of(clue);
    }

    /** A link on the name that is the quoted page is no page about the author. */
    private static @Nullable String page(Element author) {
        return author.hasClass("u-url") ? null : Address.web(author.attr("href"));
    }

    private static @Nullable String words(@Nullable Element element) {
        return element == null ? null : Words.of(element);
    }
}
