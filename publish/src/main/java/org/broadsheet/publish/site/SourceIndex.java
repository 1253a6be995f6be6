package org.broadsheet.publish.site;

import java.util.List;

/**
 * A page that lists sources.
 *
 * @param heading of the page
 * @param groups sites and authors
 * @param years links to the sources of each year
 */
public record SourceIndex(String heading, List<Group> groups, List<Listing.Place> years) {
    public SourceIndex {
        groups = groups.stream().filter(group -> !group.sources().isEmpty()).toList();
        years = List.copyOf(years);
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
