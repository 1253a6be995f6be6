package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.transform.html.Tree;

/** A heading or a line that is nothing but a link at the start of the quotation, as it is copied from a blog: the page it leads to is quoted. */
final class HeadingTitle implements Scorer {
    @Override
    public List<Clue> clues(Quotation quotation) {
        boolean heading = quotation.heading() != null;
        Line line = heading ? quotation.article().line(quotation.heading()) : quotation.firstLine();
        if (line == null || line.links().size() != 1 || Tree.childElements(quotation.block()) < 2) {
            return List.of();
        }
        Link link = line.links().get(0);
        boolean whole = link.words().length() >= line.words().length() - 2;
        String title = link.shown();
        boolean page = link.url() != null && link.address() == Address.PAGE;
        if (!whole
                || link.url() == null
                || Titles.isHost(title)
                || !(heading || (page && Titles.looksLikeTitle(title)))) {
            return List.of();
        }
        return List.of(Clue.of("heading", line.words(), heading ? 0.88 : 0.8)
                .withUrl(link.url())
                .withTitle(title));
    }
}
