package org.broadsheet.publish;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.events.Hashes;

/**
 * Where something lies among its like, by what it is itself, so that no other's change moves it: a drawer in a drawer, the
 * widest first. A listing that has too many for one page lists the drawers instead, and only such a listing does.
 *
 * <p>A post lies by year, month and day, one without a date in {@code undated}; then by the first letter of its title; then,
 * for titles may be equal, by its part. A tag's or source's name lies by letter and part. A letter's drawer begins with
 * {@code ~}, which no slug has: so {@code /2009/08/06/t/} can be a post's address and {@code /2009/08/06/~t/} is none.
 *
 * @param path the drawers, each followed by a slash, such as {@code 2009/08/06/~t/3/a/9/c/0/2/}
 */
public record Shelf(String path) {
    /** The drawer of posts without a date. */
    public static final String UNDATED = "undated";

    /** The drawer of names that begin with a digit. */
    public static final String DIGITS = "~0";

    /** The drawer of names that begin with neither letter nor digit. */
    public static final String OTHER = "~other";

    /** A letter's drawer is divided into 16, each of them again, and so on: room for more than a thousand million. */
    private static final int PARTS = 6;

    /** Scripts of thousands of letters would make thousands of drawers; their blocks of 256 are in a dictionary's order. */
    private static final int IDEOGRAPHS = 0xFF;

    /** Where a post of this rank lies. */
    public static Shelf of(Rank rank, String title, ZoneId zone) {
        return new Shelf(
                date(rank, zone) + "/" + initial(title) + parts(rank.post().value()));
    }

    /** Where a name lies among others. */
    public static Shelf ofName(String slug) {
        return new Shelf(initial(slug) + parts(slug));
    }

    private static String date(Rank rank, ZoneId zone) {
        if (!rank.dated()) {
            return UNDATED;
        }
        ZonedDateTime date = Instant.ofEpochMilli(rank.published()).atZone(zone);
        return String.format(Locale.ROOT, "%04d/%02d/%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static String initial(String name) {
        String letters = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
        int first = letters.isEmpty() ? ' ' : letters.codePointAt(0);
        if (Character.isDigit(first)) {
            return DIGITS;
        }
        if (!Character.isLetter(first)) {
            return OTHER;
        }
        // By way of the capital: a letter may have two small forms.
        int small = Character.toLowerCase(Character.toUpperCase(first));
        int letter = Character.isIdeographic(first) ? first & ~IDEOGRAPHS : small;
        return "~" + Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFC);
    }

    private static String parts(String id) {
        StringBuilder parts = new StringBuilder("/");
        Hashes.sha256(id)
                .chars()
                .limit(PARTS)
                .forEach(digit -> parts.append((char) digit).append('/'));
        return parts.toString();
    }

    /** The widest drawer; of a post its year, such as {@code 2009}, or {@link #UNDATED}. */
    public String top() {
        return path.substring(0, path.indexOf('/'));
    }

    /** All drawers that it is in, the widest first: {@code 2009}, {@code 2009/08}, and so on. */
    public List<String> drawers() {
        List<String> drawers = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            drawers.add(path.substring(0, slash));
        }
        return drawers;
    }
}
