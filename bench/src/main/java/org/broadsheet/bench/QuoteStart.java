package org.broadsheet.bench;

import org.broadsheet.events.Hashes;

/**
 * The first letters and digits of a labelled quotation, by which it is found: as they are, or, in labels that are passed on without
 * the posts, as a hash from which nobody can read them.
 *
 * @param shown in reports
 * @param hash the first 16 hex digits of the letters' SHA-256
 * @param length how many letters are hashed
 */
record QuoteStart(String shown, String hash, int length) {
    private static final int LETTERS = 40;
    private static final int HEX = 16;

    /** How far into a quotation it may stand. */
    private static final int REACH = 400;

    /** Of the words themselves. */
    static QuoteStart of(String words) {
        String letters = Letters.of(words);
        String first = letters.substring(0, Math.min(LETTERS, letters.length()));
        return new QuoteStart(first, hash(first), first.length());
    }

    /** Of a hash of so many letters. */
    static QuoteStart ofHash(String hash, int length) {
        return new QuoteStart(hash, hash, length);
    }

    /** Where in a text it stands, in letters; -1 where it does not. */
    int in(String text) {
        String letters = Letters.of(text);
        for (int start = 0; start < REACH && start + length <= letters.length(); start++) {
            if (hash(letters.substring(start, start + length)).equals(hash)) {
                return start;
            }
        }
        return -1;
    }

    private static String hash(String letters) {
        return Hashes.sha256(letters).substring(0, HEX);
    }
}
