package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.transform.html.ElementNames;
import org.jspecify.annotations.Nullable;

/** The words and phrases of the {@link Vocabulary}, from the files of the {@link Languages}, by the word that each begins with. */
final class Lexicon {
    /** What begins with most words. */
    static final Entry NOTHING = new Entry();

    private static final Map<String, Entry> ENTRIES = read();
    private static final ElementNames WORDS = new ElementNames(ENTRIES.keySet());

    private Lexicon() {}

    /** The phrases that begin with a word in lower case; of most words none. */
    static Entry entry(String word) {
        return ENTRIES.getOrDefault(word, NOTHING);
    }

    /** The same of a word that stands in a text, whatever its case; null where it has more letters than those of ASCII. */
    static @Nullable Entry entry(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 0x80) {
                return null;
            }
        }
        String word = WORDS.in(text, from, to);
        return word == null ? NOTHING : ENTRIES.getOrDefault(word, NOTHING);
    }

    /** The phrases of all kinds that begin with one word. */
    static final class Entry {
        private final Map<Vocabulary, List<Tokens>> phrases = new EnumMap<>(Vocabulary.class);
        private final EnumSet<Vocabulary> kinds = EnumSet.noneOf(Vocabulary.class);

        boolean isEmpty() {
            return phrases.isEmpty();
        }

        boolean has(Vocabulary kind) {
            return kinds.contains(kind);
        }

        /** The kinds of which there are phrases. */
        EnumSet<Vocabulary> kinds() {
            return kinds;
        }

        private void add(Vocabulary kind, Tokens phrase) {
            phrases.computeIfAbsent(kind, missing -> new ArrayList<>()).add(phrase);
            kinds.add(kind);
        }

        /** How many words of the text, from the index on, are the longest of these phrases that stands there; 0 where none does. */
        int at(Tokens text, int index, Vocabulary kind) {
            if (!has(kind)) {
                return 0;
            }
            List<Tokens> possible = phrases.get(kind);
            int longest = 0;
            for (int i = 0; i < possible.size(); i++) {
                Tokens phrase = possible.get(i);
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
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        for (String key : Languages.keys()) {
            String name = key.toUpperCase(Locale.ROOT);
            if (key.startsWith(WordSet.PREFIX)) {
                WordSet.valueOf(name.substring(WordSet.PREFIX.length())); // Throws where the key is misspelt.
            } else {
                Vocabulary kind = Vocabulary.valueOf(name);
                Languages.phrases(key).forEach(phrase -> add(new Tokens(phrase), kind, entries));
            }
        }
        return entries;
    }

    private static void add(Tokens phrase, Vocabulary kind, Map<String, Entry> entries) {
        if (phrase.size() > 0) {
            entries.computeIfAbsent(phrase.lower(0), first -> new Entry()).add(kind, phrase);
        }
    }
}
