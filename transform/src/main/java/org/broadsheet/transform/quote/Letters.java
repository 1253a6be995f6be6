package org.broadsheet.transform.quote;

import java.text.Normalizer;

/** A text's letters and digits alone, in small letters: what is left where two hands set one text differently. */
final class Letters {
    private Letters() {}

    static String of(String text) {
        char[] letters = new char[text.length()]; // A small letter takes no more room than a capital.
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters[size++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                letters[size++] = (char) (c | 0x20);
            } else if (c >= 0x80) {
                int point = text.codePointAt(i);
                if (Character.isLetterOrDigit(point)) {
                    size += Character.toChars(Character.toLowerCase(point), letters, size);
                }
                i += Character.charCount(point) - 1;
            }
        }
        return new String(letters, 0, size);
    }

    /** The same without accents, as hosts are spelt. */
    static String plain(String text) {
        return of(Normalizer.normalize(text, Normalizer.Form.NFD));
    }
}
