package org.broadsheet.transform.quote;

import java.util.List;
import org.jsoup.nodes.Element;

/** In a link blog the head names the page that the post is about; a quotation in it, if it is the only one, is of that page. */
final class LinkPost implements Scorer {
    @Override
    public List<Clue> clues(Quotation quotation) {
        String page = quotation.page();
        Element body = quotation.outer().parent();
        if (page == null
                || body == null
                || !body.normalName().equals("body")
                || body.select("blockquote").size() > 1) {
            return List.of();
        }
        return List.of(Clue.of("front-matter", page, 0.8).withUrl(page).withTitle(quotation.pageTitle()));
    }
}
