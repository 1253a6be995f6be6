package org.broadsheet.transform.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostEnriched.PostDate.Precision;
import org.broadsheet.events.PostEnriched.PostDate.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What people write as dates.
 *
 * <p>{@code 2009-08-06}, {@code 2009/8/6 13:31}, {@code 2009-08-06T13:31:00.000Z}, {@code 2009-08-06 13:31:00 -0700},
 * {@code 2015-03-17 14:00:00 -4}, {@code 20090806}, {@code October 4, 2015}, {@code Thu, 06 Aug 2009 13:31:00 GMT}. Day
 * and month by numbers alone, such as {@code 3/4/2009}, are two dates at once and none to us.
 */
public final class DateReader {
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:[Tt]|\\s+|,\\s*)(.*))?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt]?(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*([AaPp])\\.?[Mm]\\.?)?(?:\\s*(.*))?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?");

    private final ZoneId zone;

    /** Reads dates; those without a zone are of this one. */
    public DateReader(ZoneId zone) {
        this.zone = zone;
    }

    /** The date, or empty where the text is none. */
    public Optional<PostDate> read(String written) {
        String raw = written.strip();
        try {
            return read(raw, raw);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<PostDate> read(String raw, String text) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            LocalDate day = day(numeric.group(1), numeric.group(3), numeric.group(4));
            return dated(raw, day, numeric.group(5));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            LocalDate day = day(compact.group(1), compact.group(2), compact.group(3));
            return dated(raw, day, compactTime(compact));
        }
        return WordyDate.read(text).flatMap(wordy -> dated(raw, wordy.day(), wordy.time()));
    }

    private static @Nullable String compactTime(Matcher compact) {
        if (compact.group(4) == null) {
            return null;
        }
        String seconds = compact.group(6) == null ? "" : ":" + compact.group(6);
        String zone = compact.group(7) == null ? "" : "Z";
        return compact.group(4) + ":" + compact.group(5) + seconds + zone;
    }

    private Optional<PostDate> dated(String raw, LocalDate day, @Nullable String rest) {
        if (rest == null || rest.isBlank()) {
            return Optional.of(new PostDate(day.atStartOfDay(zone).toInstant(), Precision.DAY, Zone.ASSUMED, raw));
        }
        Matcher time = TIME.matcher(rest.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        LocalDateTime local = day.atTime(time(time));
        String zoneText = time.group(5) == null ? "" : time.group(5).strip();
        if (zoneText.isEmpty()) {
            return Optional.of(new PostDate(local.atZone(zone).toInstant(), Precision.SECOND, Zone.ASSUMED, raw));
        }
        return offset(zoneText)
                .map(stated -> new PostDate(local.toInstant(stated), Precision.SECOND, Zone.STATED, raw));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null) {
            hour = hour % 12 + (time.group(4).equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (zone.equalsIgnoreCase("z") || zone.equalsIgnoreCase("utc") || zone.equalsIgnoreCase("gmt")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher offset = OFFSET.matcher(zone);
        if (!offset.matches()) {
            return Optional.empty();
        }
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes));
    }
}
