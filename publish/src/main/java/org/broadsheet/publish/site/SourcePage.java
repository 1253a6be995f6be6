package org.broadsheet.publish.site;

import java.util.List;
import org.broadsheet.publish.SourceName.Kind;

/**
 * The page of a source: the posts that quote it.
 *
 * @param heading the source's name, and the year where the page is a year's
 * @param path of the source's own page, which the citations on it need not name
 * @param kind site or author
 * @param total how many posts quote it in all
 * @param posts newest first
 * @param years links to its pages by year
 */
public record SourcePage(
        String heading, String path, Kind kind, long total, List<QuotingPost> posts, List<Listing.Place> years) {
    public SourcePage {
        posts = List.copyOf(posts);
        years = List.copyOf(years);
    }
}
