package org.broadsheet.publish.app;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.Claim;
import org.broadsheet.publish.Rank;
import org.broadsheet.publish.Shelf;
import org.broadsheet.publish.Words;
import org.broadsheet.publish.site.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A post in the catalogue, as far as listings and other posts need to know it.
 *
 * @param rank its place in the order of listings
 * @param version n of the event it came from
 * @param sha256 of the event's bytes
 * @param visibility {@code public}, {@code draft} or {@code scheduled}
 * @param live whether it is to be seen now
 * @param dayOnly whether its date names a day and no time
 * @param shelf where it lies in the archive
 * @param title as plain text
 * @param summary as plain text
 * @param linkKey by which links of other posts find it
 * @param feedId what feeds know it by
 * @param warnings kinds of what is to be looked at, each once
 * @param claim the address it wants
 * @param address the address it has; null while it is not live, or not settled
 */
record PostRow(
        Rank rank,
        long version,
        String sha256,
        String visibility,
        boolean live,
        boolean dayOnly,
        Shelf shelf,
        String title,
        String summary,
        String linkKey,
        String feedId,
        List<String> warnings,
        Claim claim,
        @Nullable Address address) {
    /** In characters: a listing shows a hundred posts, and a head may say anything. */
    private static final int LONGEST_TITLE = 300;

    private static final int LONGEST_SUMMARY = 600;
    private static final Pattern SPACE = Pattern.compile(" ");
    static final String COLUMNS = "post.id, version, sha256, visibility, live, post.published, day_only, post.shelf,"
            + " title, summary, link_key, feed_id, asked, wish, post.address, warnings";

    PostId id() {
        return rank.post();
    }

    static PostRow read(ResultSet row) throws SQLException {
        PostId id = new PostId(row.getString(1));
        Rank rank = new Rank(row.getLong(6), id);
        String address = row.getString(15);
        return new PostRow(
                rank,
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getBoolean(7),
                new Shelf(row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                SPACE.splitAsStream(row.getString(16))
                        .filter(kind -> !kind.isEmpty())
                        .toList(),
                new Claim(id, row.getBoolean(13), rank.published(), new Address(row.getString(14))),
                address == null ? null : new Address(address));
    }

    /** The post as listings show it, in short where a title or summary is very long. */
    Entry entry(ZoneId zone) {
        if (address == null) {
            throw new IllegalStateException(id() + " is listed without an address");
        }
        PostDate date = !rank.dated()
                ? null
                : new PostDate(
                        Instant.ofEpochMilli(rank.published()),
                        dayOnly ? PostDate.Precision.DAY : PostDate.Precision.SECOND,
                        PostDate.Zone.STATED,
                        "");
        return new Entry(
                Words.shortened(title, LONGEST_TITLE),
                address,
                Entry.Day.of(date, zone),
                Words.shortened(summary, LONGEST_SUMMARY),
                List.of());
    }
}
