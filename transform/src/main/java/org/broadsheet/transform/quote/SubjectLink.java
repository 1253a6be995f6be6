package org.broadsheet.transform.quote;

import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The work after which a post is called, where the post links to it by that title: {@code Review: The Silent Hive} over {@code I read
 * <a>The Silent Hive</a>}. Its quotations that nothing else attributes are from there.
 */
final class SubjectLink {
    private static final double STRENGTH = 0.6;
    /** Shorter titles are those of products and places as well. */
    private static final int MIN_WORDS = 3;

    private SubjectLink() {}

    /** What the post's title says of a quotation, or null. */
    static @Nullable Clue of(Quotation quotation) {
        Element link = quotation.article().subjectLink();
        String url = link == null ? null : Address.web(link.attr("href"));
        return link == null || url == null || !quotation.isProse() || isOfSomebodyElse(quotation.leadIn())
                ? null
                : Clue.of("front-matter", Words.of(link), STRENGTH)
                        .withUrl(url)
                        .withTitle(Titles.clean(Words.of(link)));
    }

    /** The sentence before speaks of the author himself, of a machine, another work or somebody by name, or links elsewhere. */
    private static boolean isOfSomebodyElse(@Nullable Line leadIn) {
        return leadIn != null
                && (!leadIn.links().isEmpty()
                        || Vocabulary.HYPOTHETICAL.in(leadIn.lastTokens())
                        || Vocabulary.MACHINE.in(leadIn.lastTokens())
                        || Vocabulary.SELF.in(leadIn.lastTokens())
                        || Vocabulary.WORK.in(leadIn.lastTokens())
                        || !Names.in(leadIn.lastTokens()).isEmpty());
    }

    /** The first link outside of quotations that shows the title of the post and leads to a page elsewhere; or null. */
    static @Nullable Element in(Article article) {
        String head = article.about().title();
        Tokens tokens = head == null ? null : new Tokens(head);
        int label = tokens == null || tokens.size() < MIN_WORDS ? 0 : Vocabulary.BOOK_NOTES.at(tokens, 0);
        if (head == null || tokens == null || tokens.size() - label < MIN_WORDS) {
            return null;
        }
        String title = Letters.of(head.substring(tokens.start(label)));
        for (Element link : article.links()) {
            String url = Address.web(link.attr("href"));
            boolean page = url != null && Address.of(url) == Address.PAGE;
            if (page
                    && Letters.of(Words.of(link)).equals(title)
                    && !Tree.isIn(link, "blockquote")
                    && !article.ownHosts().has(url)) {
                return link;
            }
        }
        return null;
    }
}
