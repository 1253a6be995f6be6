package org.broadsheet.publish.site;

import java.util.List;
import org.broadsheet.publish.SourceName.Kind;

/**
 * The page of a source: the posts that quote it.
 *
 * @param heading the source's name, and the span of time where the page has one
 * @param around the listings that this one is a part of, the widest first
 * @param path of the source's own page, which the citations on it need not name
 * @param kind site or author
 * @param total how many posts quote it; 0 on a page that has only some of them
 * @param posts newest first
 * @param places links to its pages by date
 * @param placesTitle what the places are
 */
public record SourcePage(
        String heading,
        List<Listing.Place> around,
        String path,
        Kind kind,
        long total,
        List<QuotingPost> posts,
        List<Listing.Place> places,
        String placesTitle) {
    public SourcePage {
        around = List.copyOf(around);
        posts = List.copyOf(posts);
        places = List.copyOf(places);
    }
}
