package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a Chinese sentence before the quotation, where no capitals tell names: {@code 鲁迅在《野草》中写道：}
 * (Lu Xun writes in Wild Grass), {@code 据新华社报道：} (as Xinhua reports). The name is what stands between words that are known.
 */
final class HanSpeaker implements Scorer {
    private static final double STRENGTH = 0.7;
    private static final int MIN_NAME = 2;
    private static final int MAX_NAME = 8;
    private static final int MAX_VERB = 3;

    /** {@code 简·多伊}: names of other scripts are written with a dot between their parts. */
    private static final Pattern FOREIGN = Pattern.compile("\\p{IsHan}{1,6}(?:\u00b7\\p{IsHan}{1,6}){1,3}");

    /** Whether all of it is a name from another script. */
    static boolean isForeignName(String words) {
        return words.indexOf('\u00b7') > 0 && FOREIGN.matcher(words).matches();
    }

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.leadIn();
        if (line == null) {
            return List.of();
        }
        Span sentence = line.lastSentence();
        Tokens tokens = line.lastTokens();
        int verb = tokens.size() == 0 || !isHan(tokens, tokens.size() - 1) ? -1 : verb(tokens);
        Clue clue = verb < 0 ? null : read(tokens, verb, Clue.of("speaker", line.words(sentence), STRENGTH));
        return clue == null ? List.of() : List.of(clue);
    }

    /** Where the verb of speech begins that ends the sentence; -1 where none does. */
    private static int verb(Tokens tokens) {
        int size = tokens.size();
        for (int i = Math.max(0, size - MAX_VERB); i < size; i++) {
            int length = Vocabulary.SAYS.at(tokens, i);
            if (length > 0 && i + length == size) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Clue read(Tokens tokens, int verb, Clue clue) {
        int end = verb;
        String title = null;
        while (end > 0
                && (isBetween(tokens, end - 1) || tokens.gapAfter(end - 1).contains("\u300b"))) {
            if (tokens.gapAfter(end - 1).contains("\u300b")) {
                int close = end;
                end = opening(tokens, end);
                title = end < 0 ? null : tokens.words(end, close);
                if (end < 0) {
                    return null;
                }
            } else {
                end--;
            }
        }
        String name = name(tokens, end);
        return name == null ? null : clue.withAuthor(new Author(name, null)).withTitle(title);
    }

    private static boolean isBetween(Tokens tokens, int at) {
        return isHan(tokens, at) && (Vocabulary.BETWEEN.at(tokens, at) == 1 || Vocabulary.FROM.at(tokens, at) == 1);
    }

    /** The first word in the title marks that close before the index. */
    private static int opening(Tokens tokens, int close) {
        for (int i = close - 1; i > 0; i--) {
            if (tokens.gapAfter(i - 1).contains("\u300a")) {
                return i;
            }
        }
        return -1;
    }

    /** The words right before, back to one that belongs to no name. */
    private static @Nullable String name(Tokens tokens, int end) {
        int start = end;
        while (start > 0 && isPart(tokens, start - 1, end)) {
            start--;
        }
        boolean plausible = end - start >= MIN_NAME && end - start <= MAX_NAME;
        return plausible ? tokens.words(start, end) : null;
    }

    /** {@code 她想了很久才说}: words that stand between whoever speaks and the verb. */
    private static final String BETWEEN = "\u624d\u4e45\u5f88\u53c8\u90fd\u518d\u4fbf";

    private static boolean isPart(Tokens tokens, int at, int end) {
        String gap = at + 1 < end ? tokens.gapAfter(at) : "";
        return isHan(tokens, at)
                && (gap.isEmpty() || gap.equals("\u00b7"))
                && BETWEEN.indexOf(tokens.lower(at).charAt(0)) < 0
                && Vocabulary.ARTICLE.at(tokens, at) == 0
                && Vocabulary.ACCORDING.at(tokens, at) == 0
                && Vocabulary.PRONOUN.at(tokens, at) == 0;
    }

    private static boolean isHan(Tokens tokens, int at) {
        return Character.isIdeographic(tokens.lower(at).codePointAt(0));
    }
}
