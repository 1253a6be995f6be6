package org.broadsheet.publish;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.events.Hashes;

/**
 * A tag, as its page is called and as it is written.
 *
 * @param slug the segment of {@code /tags/<slug>/}: letters and digits of any script, lower case, {@code -} between
 * @param label as the post writes it
 */
public record TagName(String slug, String label) {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Reads a tag; {@code C}, {@code C++} and {@code C#} stay three. Empty where the tag is blank. */
    public static Optional<TagName> of(String written) {
        String label = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        if (label.isEmpty()) {
            return Optional.empty();
        }
        String words = label.toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("+", " plus ")
                .replace("#", " sharp ");
        String slug = NEITHER_LETTER_NOR_DIGIT.matcher(words).replaceAll("-").replaceAll("^-|-$", "");
        String named = slug.isEmpty() ? "tag-" + Hashes.sha256(label).substring(0, 8) : slug;
        String safe = Address.of(named).orElseThrow().value();
        return Optional.of(new TagName(safe.substring(1, safe.length() - 1), label));
    }
}
