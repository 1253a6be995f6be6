package org.broadsheet.transform.quote;

import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** The name of an account in a sentence, as people have them where they write under such: {@code tide_warden}, {@code salt84}. */
final class Handle {
    private static final Pattern SHAPE =
            Pattern.compile("(?=.*\\p{Ll}{3})[\\p{L}][\\p{L}\\d-]*(?:_[\\p{L}\\d_-]+|\\d{1,4})");

    private Handle() {}

    /** The first one that a verb of speech stands beside, or that the sentence says to be somebody: {@code a user called salt84}. */
    static @Nullable String in(Line line, Span sentence) {
        if (!mayHave(line, sentence)) {
            return null;
        }
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        for (int i = from; i < to; i++) {
            String word = word(line, tokens, i);
            if (SHAPE.matcher(word).matches() && (isSpeaking(tokens, i, from, to) || isSomebody(tokens, i, from))) {
                return word;
            }
        }
        return null;
    }

    /** Whether it has a digit or a line below: what is cheaper to ask. */
    private static boolean mayHave(Line line, Span sentence) {
        String words = line.words();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = words.charAt(i);
            if (c == '_' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** With what an underscore joins to it. */
    private static String word(Line line, Tokens tokens, int at) {
        String words = line.words();
        int start = tokens.start(at);
        int end = tokens.end(at);
        if (start > 0 && (words.charAt(start - 1) == '_' || words.charAt(start - 1) == '.')) {
            return "";
        }
        while (end < words.length() && (words.charAt(end) == '_' || Character.isLetterOrDigit(words.charAt(end)))) {
            end++;
        }
        return words.substring(start, end);
    }

    private static boolean isSpeaking(Tokens tokens, int at, int from, int to) {
        int next = at + 1;
        while (next < to && tokens.gapAfter(next - 1).equals("_")) {
            next++;
        }
        next += next < to && Vocabulary.BETWEEN.at(tokens, next) == 1 ? 1 : 0;
        return (next < to && tokens.gapAfter(next - 1).isBlank() && Vocabulary.SAYS.at(tokens, next) > 0)
                || (at > from && Vocabulary.SAYS.at(tokens, at - 1) > 0);
    }

    private static boolean isSomebody(Tokens tokens, int at, int from) {
        boolean called = at > from && (Vocabulary.TITLED.at(tokens, at - 1) > 0 || WordSet.ACCOUNT.at(tokens, at - 1));
        return at > from
                && (called || Vocabulary.PERSONS.at(tokens, at - 1) > 0 || Vocabulary.BY.at(tokens, at - 1) > 0);
    }
}
