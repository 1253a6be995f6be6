package org.broadsheet.transform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The last segment of a derived address: {@code Crème brûlée & Co.} is {@code creme-brulee-co}.
 *
 * <p>Letters are folded to ASCII where they have a base letter. Text in another script, which would leave nothing, keeps
 * its own letters.
 */
final class Slug {
    private static final int MAX_LENGTH = 100;
    private static final Map<Integer, String> UNFOLDED = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private Slug() {}

    /** The slug of a text; empty where it has neither letter nor digit. */
    static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String ascii = dashed(lower, false);
        return ascii.isEmpty() ? dashed(Normalizer.normalize(lower, Normalizer.Form.NFC), true) : ascii;
    }

    private static String dashed(String text, boolean anyScript) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            int end = slug.length();
            addKept(c, anyScript, slug);
            if (slug.length() > end) {
                if (gap && end > 0) {
                    slug.insert(end, '-');
                }
                gap = false;
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        return shortened(slug.toString());
    }

    private static void addKept(int c, boolean anyScript, StringBuilder slug) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (anyScript && Character.isLetterOrDigit(c))) {
            slug.appendCodePoint(c);
        } else if (c >= 0x80) {
            slug.append(UNFOLDED.getOrDefault(c, ""));
        }
    }

    /** Accents that were split off their letter, and apostrophes inside words. */
    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
    }

    private static String shortened(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH);
    }
}
