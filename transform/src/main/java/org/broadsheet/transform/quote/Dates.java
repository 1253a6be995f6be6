package org.broadsheet.transform.quote;

import java.util.regex.Pattern;

/** Whether a few words say when. */
final class Dates {
    private static final Pattern NUMBERS = Pattern.compile(".*(?:\\b\\d{4}\\b|\\d{1,2}[:.h]\\d{2}).*", Pattern.DOTALL);
    private static final int MAX = 48;

    private Dates() {}

    /** A year or a time of day, and hardly a word that names something else. */
    static boolean is(String words) {
        if (words.length() > MAX
                || words.indexOf('@') >= 0
                || !NUMBERS.matcher(words).matches()) {
            return false;
        }
        Tokens tokens = new Tokens(words);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            boolean number = Character.isDigit(word.charAt(0));
            boolean shortWord = word.length() <= 3;
            if (!number && !shortWord && Vocabulary.MONTH.at(tokens, i) == 0 && !word.endsWith("day")) {
                return false;
            }
        }
        return true;
    }
}
