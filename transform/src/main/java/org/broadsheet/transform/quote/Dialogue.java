package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Set;
import org.broadsheet.events.PostEnriched.Author;

/**
 * {@code Ada:} over one quotation and {@code Bo:} over another: who takes turns is named by one word, which need be no name that
 * anybody knows.
 */
final class Dialogue implements Scorer {
    private static final double TURN = 0.72;
    private static final Set<Vocabulary> NO_NAMES = Set.of(
            Vocabulary.OPENING,
            Vocabulary.LINK,
            Vocabulary.CALLOUT,
            Vocabulary.MACHINE,
            Vocabulary.WORK,
            Vocabulary.QUOTE,
            Vocabulary.SITE,
            Vocabulary.ORGANISATION,
            Vocabulary.TECHNOLOGY,
            Vocabulary.SELF,
            Vocabulary.LABEL,
            Vocabulary.MONTH);

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.leadIn();
        boolean turns = line != null && isTurn(line) && !Names.writesNounsInCapitals(line.tokens());
        if (line == null || !turns || !hasAnother(quotation, line)) {
            return List.of();
        }
        String name = line.tokens().words(0, 1);
        return List.of(Clue.of("dialogue", line.words(), TURN)
                .withAuthor(new Author(quotation.article().people().fullName(name), null)));
    }

    private static boolean hasAnother(Quotation quotation, Line line) {
        Set<String> turns = quotation.article().turns();
        return turns.size() > (turns.contains(line.words()) ? 1 : 0);
    }

    /** One capitalised word that is no label, and a colon. */
    static boolean isTurn(Line line) {
        Tokens tokens = line.tokens();
        return tokens.size() == 1
                && tokens.isCapital(0)
                && line.words().endsWith(":")
                && line.words().length() == tokens.end(0) + 1
                && tokens.end(0) > 2
                && NO_NAMES.stream().noneMatch(kind -> kind.at(tokens, 0) > 0);
    }
}
