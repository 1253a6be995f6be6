package org.broadsheet.transform.quote;

import java.text.Normalizer;

/** A text's letters and digits alone, in small letters: what is left where two hands set one text differently. */
final class Letters {
    private Letters() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                addAscii(c, letters);
            } else {
                int point = text.codePointAt(i);
                if (Character.isLetterOrDigit(point)) {
                    letters.appendCodePoint(Character.toLowerCase(point));
                }
                i += Character.charCount(point) - 1;
            }
        }
        return letters.toString();
    }

    /** The same without accents, as hosts are spelt. */
    static String plain(String text) {
        return of(Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    private static void addAscii(char c, StringBuilder letters) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            letters.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            letters.append((char) (c | 0x20));
        }
    }
}
