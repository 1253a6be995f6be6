package org.broadsheet.publish;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A tag, as its page is called and as it is written.
 *
 * @param slug the segment of {@code /tags/<slug>/}: letters and digits of any script, lower case, {@code -} between
 * @param label as the post writes it
 */
public record TagName(String slug, String label) {
    /** Reads a tag; {@code C}, {@code C++} and {@code C#} stay three. Empty where the tag is blank. */
    public static Optional<TagName> of(String written) {
        String label = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        if (label.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TagName(Slug.of(label, "tag"), label));
    }
}
