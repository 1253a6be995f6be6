package org.broadsheet.transform.frontmatter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with the month's name in English: {@code October 4, 2015}, {@code 4th Oct 2015 13:31}, {@code Thu, 06 Aug 2009
 * 13:31:00 GMT}.
 *
 * @param day the calendar day
 * @param time what was written after it, or null
 */
record WordyDate(LocalDate day, @Nullable String time) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static Optional<WordyDate> read(String text) {
        int month = 0;
        int day = 0;
        int year = 0;
        StringBuilder time = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
            String start = word.length() < 3 ? word : word.substring(0, 3);
            if (time.length() > 0 && year == 0 && YEAR.matcher(word).matches()) {
                year = Integer.parseInt(word);
            } else if (time.length() > 0 || word.indexOf(':') > 0) {
                time.append(word).append(' ');
            } else if (month == 0 && MONTHS.contains(start)) {
                month = MONTHS.indexOf(start) + 1;
            } else if (day == 0 && DAY.matcher(word).matches()) {
                day = Integer.parseInt(word.replaceAll("\\D", ""));
            } else if (year == 0 && YEAR.matcher(word).matches()) {
                year = Integer.parseInt(word);
            } else if (!DAYS.contains(start) && !word.equals("at")) {
                return Optional.empty();
            }
        }
        return month == 0 || day == 0 || year == 0
                ? Optional.empty()
                : Optional.of(new WordyDate(LocalDate.of(year, month, day), time.isEmpty() ? null : time.toString()));
    }
}
