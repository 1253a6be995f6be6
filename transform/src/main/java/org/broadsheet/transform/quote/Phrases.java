package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words and phrases, found in a text in one pass. */
final class Phrases {
    private final Map<String, List<Tokens>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            Tokens tokens = new Tokens(phrase);
            if (tokens.size() > 0) {
                byFirstWord
                        .computeIfAbsent(tokens.lower(0), first -> new ArrayList<>())
                        .add(tokens);
            }
        }
    }

    /** How many words of the text, from the index on, are the longest phrase that stands there; 0 where none does. */
    int at(Tokens text, int index) {
        int longest = 0;
        for (Tokens phrase : byFirstWord.getOrDefault(text.lower(index), List.of())) {
            if (phrase.size() > longest && isAt(text, index, phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean isAt(Tokens text, int index, Tokens phrase) {
        if (index + phrase.size() > text.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!text.lower(index + i).equals(phrase.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one stands anywhere between two words, the second exclusive. */
    boolean in(Tokens text, int from, int to) {
        for (int i = from; i < Math.min(to, text.size()); i++) {
            int length = at(text, i);
            if (length > 0 && i + length <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether one stands anywhere. */
    boolean in(Tokens text) {
        return in(text, 0, text.size());
    }

    /** Whether the whole text is one of them. */
    boolean is(String text) {
        Tokens tokens = new Tokens(text);
        return tokens.size() > 0 && at(tokens, 0) == tokens.size();
    }

    /** Whether the text begins with one. */
    boolean begins(Tokens text) {
        return text.size() > 0 && at(text, 0) > 0;
    }
}
