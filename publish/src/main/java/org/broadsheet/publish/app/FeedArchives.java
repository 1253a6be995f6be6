package org.broadsheet.publish.app;

import java.util.List;
import java.util.Optional;

/**
 * The archives in which the feeds keep all dated posts (RFC 5005, section 4): one per month such as {@code 2009/08}, and of
 * a crowded month one per day such as {@code 2009/08/06}. They are cut by the posts' own dates, so that an edit of an old
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
        String leaf = post.shelf().leaf();
        return Optional.of(leaf).filter(FeedArchives::isDated).map(this::ofDay);
    }

    /** The posts of an archive, newest first; none where there is no such archive. */
    List<PostRow> posts(String archive) {
        if (!has(archive)) {
            return List.of();
        }
        return isMonth(archive)
                ? catalogue.posts().inMonth(archive)
                : catalogue.posts().onLeaf(archive);
    }

    /** Whether there is the archive of a month or day. */
    boolean has(String archive) {
        return isDated(archive)
                && first("leaf >= ? AND leaf < ? ORDER BY leaf", archive, end(archive))
                        .filter(archive::equals)
                        .isPresent();
    }

    /** The archive before the place of another, which may be gone. */
    Optional<String> older(String archive) {
        return first("leaf < ? AND leaf >= ? ORDER BY leaf DESC", archive, FIRST);
    }

    /** The archive behind the place of another, which may be gone. */
    Optional<String> newer(String archive) {
        return first("leaf >= ? AND leaf < ? ORDER BY leaf", end(archive), END);
    }

    /** The archive of the newest posts. */
    Optional<String> newest() {
        return older(END);
    }

    private Optional<String> first(String where, String from, String to) {
        return catalogue
                .database()
                .first(
                        row -> row.getString(1),
                        "SELECT leaf FROM post WHERE live = 1 AND " + where + " LIMIT 1",
                        from,
                        to)
                .map(this::ofDay);
    }

    private String ofDay(String day) {
        String month = day.substring(0, day.lastIndexOf('/'));
        return catalogue.posts().isCrowded(month) ? day : month;
    }

    private static boolean isDated(String shelf) {
        return shelf.compareTo(FIRST) >= 0 && shelf.compareTo(END) < 0;
    }

    private static boolean isMonth(String archive) {
        return archive.indexOf('/') == archive.lastIndexOf('/');
    }

    /** Behind all days of a month, and behind a day. */
    private static String end(String archive) {
        return archive + "/" + END;
    }
}
