package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;

/** {@code Jane's post goes into detail} right after a quotation whose page is known: whose page it is. */
final class FollowingOwner implements Scorer {
    /** Says nothing by itself: enough only beside a page. */
    private static final double BESIDE_PAGE = 0.4;

    private static final int MAX_BETWEEN = 2;
    private static final int MAX_NAME = 40;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.after();
        if (line == null
                || !mayOwn(line.words())
                || line.tokens().size() < 3
                || line.words().endsWith(":")) {
            return List.of();
        }
        Tokens tokens = line.tokens();
        Span sentence = line.sentences().get(0);
        List<Name> names = tokens.isCapital(0) && mayOwn(tokens) ? line.names(sentence) : List.of();
        Name name = names.isEmpty() ? null : names.get(0);
        boolean owns = name != null
                && name.from() == 0
                && name.kind() != Name.Kind.ORGANISATION
                && tokens.isPossessive(name.to() - 1)
                && Vocabulary.WORK.in(tokens, name.to(), name.to() + MAX_BETWEEN);
        boolean elsewhere = line.links().stream()
                .anyMatch(link -> sentence.contains(link.span().start()));
        return owns && !elsewhere
                ? List.of(Clue.of("following-name", line.words(sentence), BESIDE_PAGE)
                        .withAuthor(new Author(quotation.article().people().fullName(name), null)))
                : List.of();
    }

    /** An apostrophe where a name ends: cheaper to see than words. */
    private static boolean mayOwn(String words) {
        int end = Math.min(words.length(), MAX_NAME);
        for (int i = 1; i < end; i++) {
            if (words.charAt(i) == '\'' || words.charAt(i) == '\u2019') {
                return Character.isUpperCase(words.charAt(0));
            }
        }
        return false;
    }

    private static boolean mayOwn(Tokens tokens) {
        return tokens.isPossessive(0) || tokens.isPossessive(1) || tokens.isPossessive(2);
    }
}
