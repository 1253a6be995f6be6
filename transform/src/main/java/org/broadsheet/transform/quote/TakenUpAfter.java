package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sentence after the quotation that takes it up by what it is, with whose it is: {@code I love this quote by Jane Doe.}, {@code These
 * are the words of Jane Doe.}, {@code This is how Jane Doe begins her book.}, {@code Jane Doe wrote this in 1999.}
 */
final class TakenUpAfter implements Scorer {
    private static final double STRENGTH = 0.7;
    private static final int MAX_BEFORE = 2;
    private static final int MAX_BETWEEN = 8;
    private static final int MAX_PLACE = 6;
    private static final int MAX_START = 160;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.after();
        if (line == null || !mayTakeUp(line.words()) || line.sentences().isEmpty()) {
            return List.of();
        }
        Span sentence = line.sentences().get(0);
        Name name = name(line, sentence);
        if (name == null) {
            return List.of();
        }
        String work = LeadInWork.work(line, sentence, name.words());
        return List.of(Clue.of("following-name", line.words(sentence), STRENGTH)
                .withTitle(work)
                .withAuthor(new Author(
                        quotation.article().people().fullName(name), LeadInSpeaker.page(line, name.words()))));
    }

    /** What costs less than to read the sentence: most say neither. */
    private static boolean mayTakeUp(String words) {
        String start = words.length() > MAX_START ? words.substring(0, MAX_START) : words;
        return (start.contains("his ") || start.contains("hat ") || start.contains("ese ") || start.contains("ose "))
                && WordSet.TAKES_UP.isIn(start)
                && !words.endsWith(":");
    }

    private static @Nullable Name name(Line line, Span sentence) {
        Tokens tokens = line.tokens();
        int to = tokens.indexAt(sentence.end());
        for (int i = 0; i + 2 < to; i++) {
            int from = WordSet.THIS.at(tokens, i) ? afterThis(tokens, i, to) : -1;
            if (from > 0) {
                return at(line, sentence, from);
            }
            if (from == 0 && i > 1 && !tokens.lower(i).equals("that") && WordSet.SAID_ABOVE.at(tokens, i - 1)) {
                return WordSet.WHEN.at(tokens, i + 1) ? before(line, sentence, i - 1) : null;
            }
        }
        return null;
    }

    /** Where whose it is must stand; 0 where the word takes nothing up, but may be what somebody wrote. */
    private static int afterThis(Tokens tokens, int at, int to) {
        boolean is = WordSet.IS.at(tokens, at + 1);
        if (is && at == 0 && tokens.lower(at + 2).equals("how")) {
            return at + 3;
        }
        int noun = is ? at + 2 : at + 1;
        noun += is && noun < to && WordSet.DEFINITE.at(tokens, noun) ? 1 : 0;
        if (noun >= to
                || !(Vocabulary.QUOTE.at(tokens, noun) > 0 || tokens.lower(noun).equals("words"))) {
            return 0;
        }
        int from = 0;
        for (int i = noun + 1; i < Math.min(to, noun + MAX_PLACE) && !tokens.isCapital(i); i++) {
            from = WordSet.ABOVE_OF.at(tokens, i) ? i + 1 : from;
        }
        return from;
    }

    /** The person who is named there, and by a full name. */
    private static @Nullable Name at(Line line, Span sentence, int from) {
        for (Name name : line.names(sentence)) {
            if (name.from() >= from) {
                boolean how = line.tokens().lower(from - 1).equals("how");
                boolean near = name.from() - from <= MAX_BEFORE
                        && !WordSet.CLAUSE.at(line.tokens(), from)
                        && (!how
                                || SpeechVerb.follows(new Mention(
                                        line.tokens(), name, from, line.tokens().indexAt(sentence.end()))));
                return near && name.isPerson() && !Vocabulary.PRESS.is(name.lastWord()) ? name : null;
            }
        }
        return null;
    }

    /** The person whose name ends there and opens the sentence. */
    private static @Nullable Name before(Line line, Span sentence, int end) {
        return line.names(sentence).stream()
                .filter(name -> name.to() == end && name.isPerson() && name.from() <= MAX_BETWEEN)
                .findFirst()
                .orElse(null);
    }
}
