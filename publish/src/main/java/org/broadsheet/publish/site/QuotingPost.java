package org.broadsheet.publish.site;

import java.util.List;

/**
 * A post on a source's page.
 *
 * @param entry the post
 * @param citations its quotations from the source, in its order, but no more than a few
 * @param more how many it has besides
 */
public record QuotingPost(Entry entry, List<Citation> citations, int more) {
    /** A post may quote a hundred things from one source. */
    private static final int FEW = 3;

    public QuotingPost {
        citations = List.copyOf(citations);
    }

    /** A post with all its quotations from the source. */
    public static QuotingPost of(Entry entry, List<Citation> all) {
        int shown = Math.min(all.size(), FEW);
        return new QuotingPost(entry, all.subList(0, shown), all.size() - shown);
    }
}
