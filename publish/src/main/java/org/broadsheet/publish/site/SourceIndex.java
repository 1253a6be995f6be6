package org.broadsheet.publish.site;

import java.util.List;

/**
 * A page that lists sources.
 *
 * @param heading of the page
 * @param around the listings that this one is a part of, the widest first
 * @param groups sites and authors
 * @param places links to further listings: years, first letters
 * @param placesTitle what the places are
 */
public record SourceIndex(
        String heading,
        List<Listing.Place> around,
        List<Group> groups,
        List<Listing.Place> places,
        String placesTitle) {
    public SourceIndex {
        around = List.copyOf(around);
        groups = groups.stream().filter(group -> !group.sources().isEmpty()).toList();
        places = List.copyOf(places);
    }

    /** Sources of a kind. */
    public record Group(String title, List<Quoted> sources) {
        public Group {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A source.
     *
     * @param path of its page
     * @param posts how many posts quote it
     */
    public record Quoted(String name, String path, long posts) {}
}
