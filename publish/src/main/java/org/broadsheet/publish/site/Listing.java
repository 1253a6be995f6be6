package org.broadsheet.publish.site;

import java.util.List;

/**
 * A page that lists posts, places, or both.
 *
 * @param heading above the list; empty on the home page, where the masthead says it all
 * @param around the listings that this one is a part of, the widest first
 * @param entries posts in their order
 * @param places links to further listings: years, months, tags
 * @param placesTitle what the places are
 */
public record Listing(String heading, List<Place> around, List<Entry> entries, List<Place> places, String placesTitle) {
    public Listing {
        around = List.copyOf(around);
        entries = List.copyOf(entries);
        places = List.copyOf(places);
    }

    /** A listing to go to, by its path on the site. */
    public record Place(String name, String path) {}
}
