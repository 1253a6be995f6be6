package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a sentence: {@code As Jane Doe, who keeps bees, puts it}, {@code according to Doe}, {@code Doe's essay},
 * {@code a book by Jane Doe}.
 *
 * @param name of the one who speaks
 * @param strength how often such a sentence is right about it
 */
record Speaker(Name name, double strength) {
    private static final double AFTER_WORK = 0.86;
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&.]+");

    /** Whether what speaks is a work: {@code The Bee Act says}, {@code in the words of the RAC Toolkit}. */
    boolean isWork() {
        if (name.isPerson() || name.words().indexOf(' ') < 0) {
            return false;
        }
        Tokens words = new Tokens(name.words());
        int size = words.size();
        for (int i = 0; i < size; i++) {
            int length = Vocabulary.DOCUMENT.at(words, i);
            if (length > 0 && i + length == size && size > 1) {
                return true;
            }
        }
        return false;
    }

    /** The one whom a sentence names as speaker or maker, or null. */
    static @Nullable Speaker in(Line line, Span sentence) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        Speaker best = null;
        boolean nouns = Names.writesNounsInCapitals(tokens);
        List<Name> names = line.names(sentence);
        boolean fiction = !names.isEmpty() && Vocabulary.FICTIONAL.in(tokens, from, to);
        for (Name name : names) {
            if ((nouns && isNoun(tokens, name))
                    || (fiction && !isMaker(tokens, name))
                    || isNobody(line, sentence, name)) {
                continue;
            }
            Name called = isThing(tokens, name) ? name.as(Name.Kind.ORGANISATION) : name;
            Mention mention = new Mention(tokens, called, from, to);
            double strength =
                    NameInWork.isAfter(line, called) ? AFTER_WORK * mention.weight() : SpeakerSigns.strength(mention);
            if (strength > (best == null ? 0 : best.strength())) {
                best = new Speaker(called, strength);
            }
        }
        return best;
    }

    /** In a sentence about a novel's characters, whose novel it is. */
    private static boolean isMaker(Tokens tokens, Name name) {
        return tokens.isPossessive(name.to() - 1) || (name.from() > 0 && Vocabulary.BY.at(tokens, name.from() - 1) > 0);
    }

    /** Where nouns are written like names, what nothing shows to be one. */
    private static boolean isNoun(Tokens tokens, Name name) {
        boolean full = name.kind() == Name.Kind.LIKELY
                && name.isFull()
                && Vocabulary.ARTICLE.at(tokens, Math.max(0, name.from() - 1)) == 0;
        return !full
                && !name.isPerson()
                && !ACRONYM.matcher(name.words()).matches()
                && !Names.isGiven(tokens, name.from());
    }

    /** What is written about, or part of what a work is called. */
    private static boolean isNobody(Line line, Span sentence, Name name) {
        return Vocabulary.TECHNOLOGY.is(name.words())
                || NameInWork.isInTitle(line, name)
                || NameInWork.isMarked(line, sentence, name);
    }

    /** {@code The Dig's interview}: no person is called the, but {@code the Doe quote} is Doe's. */
    private static boolean isThing(Tokens tokens, Name name) {
        boolean quote = name.to() < tokens.size() && WordSet.SAYING.at(tokens, name.to());
        return !quote
                && name.kind() == Name.Kind.SINGLE
                && name.from() > 0
                && WordSet.DEFINITE.at(tokens, name.from() - 1)
                && !Names.isGiven(tokens, name.from())
                && tokens.gapAfter(name.from() - 1).isBlank();
    }
}
