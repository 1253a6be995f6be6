package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;

/** A heading at the start of the quotation that is a link, as it is copied from a blog: the page it leads to is quoted. */
final class HeadingLink implements Scorer {
    @Override
    public List<Clue> clues(Quotation quotation) {
        Element heading = quotation.heading();
        Element link = heading == null ? null : heading.selectFirst("a[href]");
        String url = link == null ? null : Lines.web(link.attr("href"));
        return url == null || heading == null
                ? List.of()
                : List.of(
                        Clue.of("heading", Words.of(heading), 0.85).withUrl(url).withTitle(Words.of(heading)));
    }
}
