package org.broadsheet.transform.quote;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name and when, and nothing else, as comments and posts of forums are headed: {@code Jane Doe 14/10/2009}, {@code jane42 (May 7,
 * 2010)}, {@code Jane Doe on May 7, 2010}.
 *
 * @param name as it is written
 * @param day as it is written
 */
record DatedName(String name, String day) {
    private static final int MAX = 80;
    private static final Pattern PARTING = Pattern.compile(",? |,? \\(");
    private static final Pattern NICKNAME =
            Pattern.compile("\\p{Ll}[\\p{L}\\d_.-]+|\\p{L}[\\p{L}_-]*\\d[\\p{L}\\d_-]*");

    /** What the words say, or null where they say more or less. */
    static @Nullable DatedName of(String words) {
        if (words.length() > MAX || !hasDigit(words)) {
            return null;
        }
        String all = words.endsWith(")") || words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        Tokens tokens = new Tokens(all);
        for (int i = 1; i < tokens.size(); i++) {
            boolean begins = Character.isDigit(tokens.lower(i).charAt(0)) || Vocabulary.MONTH.at(tokens, i) > 0;
            if (begins
                    && PARTING.matcher(tokens.gapAfter(i - 1)).matches()
                    && Dates.is(all.substring(tokens.start(i)))) {
                int end = i > 1 && tokens.lower(i - 1).equals("on") ? i - 1 : i;
                return new DatedName(all.substring(0, tokens.end(end - 1)).strip(), all.substring(tokens.start(i)));
            }
        }
        return null;
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    boolean isPerson() {
        Name whole = Names.whole(name);
        return whole != null && whole.isPerson() && whole.words().equals(name);
    }

    /** One word in small letters or with a digit, that means nothing else. */
    boolean isNickname() {
        return NICKNAME.matcher(name).matches()
                && Lexicon.entry(name.toLowerCase(Locale.ROOT)).isEmpty();
    }
}
