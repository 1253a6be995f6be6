package org.broadsheet.publish.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.publish.Shelf;

/**
 * A drawer of a {@link Shelf} in words.
 *
 * @param inFull for a heading: {@code 6 August 2009 · T · part 3a}
 * @param inItsPlace for a link from the page around it: {@code 6}, {@code T}, {@code Part a}
 * @param kind what it and its neighbours are: {@code Days}
 */
public record DrawerName(String inFull, String inItsPlace, String kind) {
    /** Dates newest first, and what has none behind them; letters as in the alphabet, and what is none behind them. */
    public static final Comparator<String> ORDER = Comparator.comparing(DrawerName::isNone)
            .thenComparing((a, b) -> isDate(a) && isDate(b) ? b.compareTo(a) : a.compareTo(b));

    private static final Pattern SLASH = Pattern.compile("/");
    private static final List<String> KINDS = List.of("Archive", "Months", "Days");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    /** The words for a drawer such as {@code 2009/08}. */
    public static DrawerName of(String drawer) {
        List<String> dates = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        String letter = "";
        for (String segment : SLASH.split(drawer, -1)) {
            if (segment.startsWith("~")) {
                letter = letter(segment);
            } else {
                (letter.isEmpty() ? dates : parts).add(segment);
            }
        }
        String date = dates.isEmpty() ? "" : date(dates);
        if (letter.isEmpty()) {
            return new DrawerName(date, dates.size() == 3 ? day(dates) : date, KINDS.get(dates.size() - 1));
        }
        String inFull = date.isEmpty() ? letter : date + " · " + letter;
        if (parts.isEmpty()) {
            return new DrawerName(inFull, letter, "First letters");
        }
        return new DrawerName(
                inFull + " · part " + String.join("", parts), "Part " + parts.get(parts.size() - 1), "Parts");
    }

    private static String date(List<String> dates) {
        String year = dates.get(0).equals(Shelf.UNDATED) ? "Undated" : dates.get(0);
        if (dates.size() == 1) {
            return year;
        }
        String month = MONTH.format(LocalDate.of(2000, Integer.parseInt(dates.get(1)), 1)) + " " + year;
        return dates.size() == 2 ? month : day(dates) + " " + month;
    }

    private static String day(List<String> dates) {
        return String.valueOf(Integer.parseInt(dates.get(2)));
    }

    private static String letter(String segment) {
        return switch (segment) {
            case Shelf.DIGITS -> "0–9";
            case Shelf.OTHER -> "Others";
            default -> segment.substring(1).toUpperCase(Locale.ROOT);
        };
    }

    private static boolean isNone(String drawer) {
        return drawer.equals(Shelf.UNDATED) || drawer.endsWith(Shelf.OTHER);
    }

    private static boolean isDate(String drawer) {
        return drawer.indexOf('~') < 0;
    }
}
