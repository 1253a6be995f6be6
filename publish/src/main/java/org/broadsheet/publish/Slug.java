package org.broadsheet.publish;

import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.events.Hashes;

/** Names as segments of an address: letters and digits of any script, lower case, {@code -} between. */
final class Slug {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /**
     * The slug of a name; {@code C}, {@code C++} and {@code C#} stay three.
     *
     * @param fallback what a name without letter or digit is called, before the first digits of its hash
     */
    static String of(String name, String fallback) {
        String words = name.toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("+", " plus ")
                .replace("#", " sharp ");
        String slug = AT_THE_ENDS
                .matcher(NEITHER_LETTER_NOR_DIGIT.matcher(words).replaceAll("-"))
                .replaceAll("");
        return segment(slug.isEmpty() ? fallback + "-" + Hashes.sha256(name).substring(0, 8) : slug);
    }

    /** A name as it is, safe for every file system. */
    static String segment(String name) {
        String safe = Address.of(name).orElseThrow().value();
        return safe.substring(1, safe.length() - 1);
    }
}
