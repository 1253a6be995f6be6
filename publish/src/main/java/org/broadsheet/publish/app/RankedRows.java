package org.broadsheet.publish.app;

import java.util.stream.Stream;
import org.broadsheet.events.PostId;
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
        // Which of them is the last is the same question for every place, and so is asked once.
        return database.first(
                        row -> new Rank(row.getLong(1), new PostId(row.getString(2))),
                        "SELECT published, " + post + " FROM " + table + " WHERE " + condition
                                + " ORDER BY published DESC, " + post + " LIMIT 1 OFFSET ?",
                        Stream.concat(Stream.of(arguments), Stream.of(limit - 1))
                                .toArray())
                .filter(last -> last.compareTo(rank) < 0)
                .isEmpty();
    }
}
