package org.broadsheet.transform.frontmatter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with the month's name: {@code October 4, 2015}, {@code 4th Oct 2015 13:31}, {@code Thu, 06 Aug 2009 13:31:00 GMT},
 * {@code 4. März 2019}, {@code 1er mars 2019}, {@code 4 de marzo de 2019}, {@code 4-Mar-2019}.
 *
 * @param day the calendar day
 * @param time what was written after it, or null
 */
record WordyDate(LocalDate day, @Nullable String time) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|re|\\.?[ºª°]|\\.)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern JOINED = Pattern.compile("^(\\d{1,4})([-/])(\\p{L}{3,10})\\2(\\d{1,4})(?!\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+|(?<=^\\d{1,2}\\.)(?=\\p{L})");

    static Optional<WordyDate> read(String text) {
        int month = 0;
        int day = 0;
        int year = 0;
        StringBuilder time = new StringBuilder();
        String parted = JOINED.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("$1 $3 $4");
        for (String word : BETWEEN.split(parted, -1)) {
            boolean timely = time.length() > 0 || (month > 0 && day > 0 && year > 0) || word.indexOf(':') > 0;
            if (timely && year == 0 && YEAR.matcher(word).matches()) {
                year = Integer.parseInt(word);
            } else if (timely) {
                time.append(word).append(' ');
            } else if (month == 0 && CalendarWords.month(word) > 0) {
                month = CalendarWords.month(word);
            } else if (day == 0 && DAY.matcher(word).matches()) {
                day = Integer.parseInt(word.replaceAll("\\D", ""));
            } else if (year == 0 && YEAR.matcher(word).matches()) {
                year = Integer.parseInt(word);
            } else if (!CalendarWords.isAround(word)) {
                return Optional.empty();
            }
        }
        return month == 0 || day == 0 || year == 0
                ? Optional.empty()
                : Optional.of(new WordyDate(LocalDate.of(year, month, day), time.isEmpty() ? null : time.toString()));
    }
}
