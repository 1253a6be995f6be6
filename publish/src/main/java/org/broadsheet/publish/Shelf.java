package org.broadsheet.publish;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * The drawer of the archive that a post lies in, by its own date, or by its own title where it has none: no other post's
 * change moves it.
 *
 * @param year such as {@code 2009}, or {@code undated}
 * @param month such as {@code 2009/08}, or {@code undated}
 * @param leaf what a month of very many posts is divided by: the day, such as {@code 2009/08/06}; of undated ones the
 *     title's first letter, such as {@code undated/t}, {@code undated/0-9} for a digit and {@code undated/other} for neither
 */
public record Shelf(String year, String month, String leaf) {
    private static final String UNDATED = "undated";

    /** Where a post of this rank lies. */
    public static Shelf of(Rank rank, String title, ZoneId zone) {
        if (!rank.dated()) {
            return new Shelf(UNDATED, UNDATED, UNDATED + "/" + initial(title));
        }
        ZonedDateTime date = Instant.ofEpochMilli(rank.published()).atZone(zone);
        String year = String.format(Locale.ROOT, "%04d", date.getYear());
        String month = year + String.format(Locale.ROOT, "/%02d", date.getMonthValue());
        return new Shelf(year, month, month + String.format(Locale.ROOT, "/%02d", date.getDayOfMonth()));
    }

    private static String initial(String title) {
        String letters = Normalizer.normalize(title.strip(), Normalizer.Form.NFKD);
        if (letters.isEmpty()) {
            return "other";
        }
        int first = letters.codePointAt(0);
        if (Character.isDigit(first)) {
            return "0-9";
        }
        return Character.isLetter(first)
                ? Normalizer.normalize(Character.toString(Character.toLowerCase(first)), Normalizer.Form.NFC)
                : "other";
    }
}
