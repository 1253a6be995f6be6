package org.broadsheet.publish.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.TagName;
import org.jspecify.annotations.Nullable;

/**
 * A post as listings show it.
 *
 * @param title as plain text
 * @param address of its page
 * @param date for people and for machines; null without one
 * @param summary as plain text
 * @param tags in the order of the post
 */
public record Entry(String title, Address address, @Nullable Day date, String summary, List<TagName> tags) {
    public Entry {
        tags = List.copyOf(tags);
    }

    /**
     * A date as pages show it.
     *
     * @param text for people: {@code 6 August 2009}
     * @param machine for {@code datetime}: a day, or an instant with its offset
     */
    public record Day(String text, String machine) {
        private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

        /** The date in a zone. */
        public static @Nullable Day of(@Nullable PostDate date, ZoneId zone) {
            if (date == null) {
                return null;
            }
            var local = date.at().atZone(zone);
            String machine = date.precision() == PostDate.Precision.DAY
                    ? DateTimeFormatter.ISO_LOCAL_DATE.format(local)
                    : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.truncatedTo(ChronoUnit.SECONDS));
            return new Day(TEXT.format(local), machine);
        }

        /** The day of an instant. */
        public static Day of(Instant at, ZoneId zone) {
            var local = at.atZone(zone);
            return new Day(TEXT.format(local), DateTimeFormatter.ISO_LOCAL_DATE.format(local));
        }
    }
}
