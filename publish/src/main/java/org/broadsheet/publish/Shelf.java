package org.broadsheet.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * The drawer of the archive that a post lies in: the month of its own date, so that no other post's change moves it.
 *
 * @param year such as {@code 2009}, or {@code undated}
 * @param month such as {@code 2009/08}, or {@code undated}
 */
public record Shelf(String year, String month) {
    public static final Shelf UNDATED = new Shelf("undated", "undated");

    /** Where a post of this rank lies. */
    public static Shelf of(Rank rank, ZoneId zone) {
        if (!rank.dated()) {
            return UNDATED;
        }
        ZonedDateTime date = Instant.ofEpochMilli(rank.published()).atZone(zone);
        String year = String.format(Locale.ROOT, "%04d", date.getYear());
        return new Shelf(year, year + String.format(Locale.ROOT, "/%02d", date.getMonthValue()));
    }
}
