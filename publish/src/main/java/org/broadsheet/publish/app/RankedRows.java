package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.publish.Rank;

/**
 * Rows in the order of every listing: newest first, equal dates by post id. An index has them in this order.
 *
 * @param database the catalogue's
 * @param table with a column {@code published}
 * @param post the column of the post's id
 * @param condition which rows are in the listing, with {@code ?} for its arguments
 */
record RankedRows(Database database, String table, String post, String condition) {

    /** Whether fewer than {@code limit} rows stand before a place; no more of them are looked at. */
    boolean areFewerBefore(Rank rank, int limit, Object... arguments) {
        long later = count("published > ?", limit, arguments, rank.published());
        return limit > later
                && limit
                        > later
                                + count(
                                        "published = ? AND " + post + " < ?",
                                        limit,
                                        arguments,
                                        rank.published(),
                                        rank.post().value());
    }

    private long count(String before, int limit, Object[] arguments, Object... place) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(place));
        all.add(limit);
        return database.number(
                "SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + condition + " AND " + before + " LIMIT ?)",
                all.toArray());
    }
}
