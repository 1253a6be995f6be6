package org.broadsheet.transform.quote;

import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Quotations of the post itself, set apart to catch the eye: their words stand in its own text once more. Nobody else is quoted, but in
 * an interview the paragraph that they are from names who speaks. The post's own words are read when first needed.
 */
final class PullQuotes {
    private static final int MIN_LETTERS = 30;
    private static final int MAX_LETTERS = 120;
    private static final double NAMED = 0.9;
    private static final Pattern SPEAKER = Pattern.compile("^([^:]{3,60}):\\s.*", Pattern.DOTALL);

    private final Element body;
    private @Nullable String words;
    private @Nullable String letters;

    PullQuotes(Element body) {
        this.body = body;
    }

    /** Whether the post says the same outside its quotations. */
    boolean has(String quoted) {
        String start = Prose.is(quoted) ? start(quoted) : "";
        return !start.isEmpty() && read().contains(start);
    }

    /** Who speaks in the paragraph that a pull quote is from, or null. */
    @Nullable
    Clue speaker(String quoted) {
        read();
        String start = start(quoted);
        return words == null
                ? null
                : words.lines()
                        .filter(line -> Letters.of(line).contains(start))
                        .findFirst()
                        .map(PullQuotes::named)
                        .orElse(null);
    }

    private static @Nullable Clue named(String line) {
        Matcher speaker = SPEAKER.matcher(line);
        Name name = speaker.matches() ? Names.whole(speaker.group(1)) : null;
        return name == null || !name.isPerson()
                ? null
                : Clue.of("pull-quote", speaker.group(1) + ":", NAMED).withAuthor(new Author(name.words(), null));
    }

    private static String start(String quoted) {
        String letters = Letters.of(quoted);
        return letters.length() < MIN_LETTERS ? "" : letters.substring(0, Math.min(MAX_LETTERS, letters.length()));
    }

    private String read() {
        if (letters == null) {
            words = Words.without(new HashSet<>(Tree.named(body, "blockquote")), body);
            letters = Letters.of(words);
        }
        return letters;
    }
}
