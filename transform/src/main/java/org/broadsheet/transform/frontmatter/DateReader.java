package org.broadsheet.transform.frontmatter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
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
 * {@code 2015-03-17 14:00:00 -4}, {@code 2009-08-06 13:31:00 +0000 UTC}, {@code 20090806}, {@code 31.12.2009}, {@code October 4, 2015}, {@code Thu, 06 Aug 2009 13:31:00 GMT}, {@code Mon
 * Jul 15 2024 12:16:26 GMT+0000 (Coordinated Universal Time)} as JavaScript and so Hashnode writes it, {@code 4. März 2019} and {@code March 4th, 2019, 10am}. Day and month by numbers alone, such as {@code 3/4/2009}, are two dates at once and none to us.
 */
public final class DateReader {
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:[:_]?[Tt]|[:_@]|\\s+|,\\s*)(.*))?");
    private static final Pattern LEADING_DAY =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)(?!.*\\d{4}[-/.]\\d).*");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt]?(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?:,?\\s+(.*))?");
    private static final Pattern EASTERN = Pattern.compile("(\\d{4})[年년]\\s?(\\d{1,2})[月월]\\s?(\\d{1,2})[日일]\\s?(.*)");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("WET", 0),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("NZST", 12),
            Map.entry("NZDT", 13));
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?(?:\\s*(.*))?");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:UTC|GMT)?([+-]\\d{1,2}:?\\d{0,2})(?:\\s+(?:\\(?[A-Za-z+-]{1,6}\\d{0,4}\\)?|\\([^()]{1,60}\\)))?$",
            Pattern.CASE_INSENSITIVE);
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

    /**
     * The day that a text begins with, where what follows is no time: of {@code 2019-03-04T25:00} and {@code 2019-03-04 noon}
     * the fourth of March. None where another date follows, since it may be the one that counts.
     */
    public Optional<PostDate> readLeadingDay(String written) {
        Matcher leading = LEADING_DAY.matcher(written.strip());
        return leading.matches() ? read(leading.group(1)) : Optional.empty();
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
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            Instant at = text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return Optional.of(new PostDate(at, Precision.SECOND, Zone.STATED, raw));
        }
        Matcher local = DAY_AND_MONTH.matcher(text);
        if (local.matches()) {
            return dayAndMonth(raw, local);
        }
        Matcher eastern = EASTERN.matcher(text);
        if (eastern.matches()) {
            return dated(raw, day(eastern.group(1), eastern.group(2), eastern.group(3)), eastern.group(4));
        }
        return WordyDate.read(text).flatMap(wordy -> dated(raw, wordy.day(), wordy.time()));
    }

    /** Which is which shows where one is above twelve, by dots as in {@code 31.12.2009}, or by a time in American style. */
    private Optional<PostDate> dayAndMonth(String raw, Matcher parts) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        String time = parts.group(5) == null ? "" : parts.group(5);
        boolean american = second > 12 || time.toLowerCase(Locale.ROOT).endsWith("m");
        boolean dayFirst = first > 12 || parts.group(2).equals(".");
        if (american == dayFirst) {
            return Optional.empty();
        }
        LocalDate day =
                LocalDate.of(Integer.parseInt(parts.group(4)), dayFirst ? second : first, dayFirst ? first : second);
        return dated(raw, day, time);
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
        Matcher time = TIME.matcher(SpokenTime.plain(rest));
        if (!time.matches()) {
            return Optional.empty();
        }
        LocalDateTime local = day.atTime(time(time));
        String zoneText = time.group(5) == null ? "" : time.group(5).strip();
        if (zoneText.isEmpty()) {
            return Optional.of(new PostDate(local.atZone(zone).toInstant(), Precision.SECOND, Zone.ASSUMED, raw));
        }
        return offset(zoneText)
                .map(local::toInstant)
                .or(() -> region(zoneText).map(region -> local.atZone(region).toInstant()))
                .map(at -> new PostDate(at, Precision.SECOND, Zone.STATED, raw));
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

    /** {@code Europe/Berlin}. */
    private static Optional<ZoneId> region(String zone) {
        return zone.indexOf('/') < 0
                ? Optional.empty()
                : ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.equalsIgnoreCase(zone))
                        .findFirst()
                        .map(ZoneId::of);
    }

    /** {@code +0200}, with or without a name before or after it: Go writes {@code +0000 UTC}. */
    private static Optional<ZoneOffset> offset(String written) {
        String zone = NAMED.matcher(written).replaceFirst("$1");
        Integer hours = ZONES.get(zone.toUpperCase(Locale.ROOT));
        if (hours != null) {
            return Optional.of(ZoneOffset.ofHours(hours));
        }
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
