package org.broadsheet.publish.app;

import java.util.List;
import java.util.Optional;
import org.broadsheet.publish.Shelf;

/**
 * The archives in which the feeds keep all dated posts (RFC 5005, section 4), as the site's archive has them: one per month
 * such as {@code 2009/08}, of a crowded month one per day such as {@code 2009/08/06}, and so on. They are cut by the posts' own dates, so that an edit of an old
 * post changes its own archive only; and the ones beside it where an archive appears or vanishes.
 *
 * @param catalogue where the posts are
 */
record FeedArchives(Catalogue catalogue) {
    /** From here on every date is one that feeds can write, in any zone ({@link org.broadsheet.publish.CommonEra}). */
    private static final String FIRST = "0001/02";

    /** Sorts behind all digits, and so behind all that begins with digits. */
    private static final String END = ":";

    /** The archive that has a live post; empty for one without a date. */
    Optional<String> of(PostRow post) {
        return of(post.shelf());
    }

    /** The archive with the posts on a shelf, or without any at its place; empty where no date is. */
    Optional<String> of(Shelf shelf) {
        return Optional.of(shelf).filter(dated -> isDated(dated.path())).map(dated -> {
            List<String> pages = catalogue.posts().archive().pagesOf(dated);
            return pages.get(pages.size() - 1);
        });
    }

    /** The posts of an archive, newest first; none where there is no such archive. */
    List<PostRow> posts(String archive) {
        if (!has(archive)) {
            return List.of();
        }
        return catalogue.posts().in(catalogue.posts().archive(), archive);
    }

    /** Whether there is the archive of a drawer. */
    boolean has(String archive) {
        return isDated(archive) && catalogue.posts().archive().isLeaf(archive);
    }

    /** The archive before the place of another, which may be gone. */
    Optional<String> older(String archive) {
        return first("shelf < ? AND shelf >= ? ORDER BY shelf DESC", Shelves.begin(archive), FIRST);
    }

    /** The archive behind the place of another, which may be gone. */
    Optional<String> newer(String archive) {
        return first("shelf >= ? AND shelf < ? ORDER BY shelf", Shelves.end(archive), END);
    }

    /** The archive of the newest posts. */
    Optional<String> newest() {
        return first("shelf < ? AND shelf >= ? ORDER BY shelf DESC", END, FIRST);
    }

    private Optional<String> first(String where, String from, String to) {
        return catalogue
                .database()
                .first(
                        row -> row.getString(1),
                        "SELECT shelf FROM post WHERE live = 1 AND " + where + " LIMIT 1",
                        from,
                        to)
                .flatMap(shelf -> of(new Shelf(shelf)));
    }

    private static boolean isDated(String shelf) {
        return shelf.compareTo(FIRST) >= 0 && shelf.compareTo(END) < 0;
    }
}
