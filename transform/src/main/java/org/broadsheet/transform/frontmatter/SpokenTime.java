package org.broadsheet.transform.frontmatter;

import java.util.regex.Pattern;

/** Times as they are said, {@code at 10am}, {@code à 10h30} or {@code um 10 Uhr}, in the signs of clocks. */
final class SpokenTime {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:at|@|um|à|às|as|a las|alle(?: ore)?|ore)\\s+(?=\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HALF =
            Pattern.compile("^(\\d{1,2})(?=\\s?[ap]\\.?m\\b)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HOURS = Pattern.compile(
            "^(\\d{1,2})(?:\\s?h(\\d{2})?|(?:[.:](\\d{2}))?\\s?uhr)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpokenTime() {}

    /** The time with a colon, {@code 10:00am} for {@code at 10am}; what is said otherwise comes back as it is. */
    static String plain(String said) {
        String bare = LEAD.matcher(said.strip()).replaceFirst("");
        String half = HALF.matcher(bare).replaceFirst("$1:00");
        return HOURS.matcher(half).replaceFirst(hours -> {
            String minutes = hours.group(2) == null ? hours.group(3) : hours.group(2);
            return hours.group(1) + ":" + (minutes == null ? "00" : minutes);
        });
    }
}
