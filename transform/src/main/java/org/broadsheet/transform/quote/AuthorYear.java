package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/** {@code (Doe, 1988, p. 41)} as scholars end a quotation: the author's surname, the year and the page. */
final class AuthorYear implements Scorer {
    private static final double STRENGTH = 0.85;
    private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]+";
    private static final Pattern END = Pattern.compile(
            "(?s).*[(\\[](" + NAME + "(?:(?:,? (?:&|" + WordSet.AND.alternatives() + ") |, )" + NAME
                    + ")*)( et al\\.?)?,? \\(?(\\d{4})[a-z]?\\)?(?:[,:] ?(?:p{1,2}\\.? ?|S\\. ?)?[\\d\u2013-]+)[)\\]][.\"\u201d]*\\s*");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Clue clue = clue(quotation, quotation.lastLine() == null ? quotation.firstLine() : quotation.lastLine());
        return clue == null ? List.of() : List.of(clue);
    }

    private static @Nullable Clue clue(Quotation quotation, @Nullable Line line) {
        String words = line == null ? "" : line.words();
        String end = words.substring(Math.max(0, words.length() - 120)).stripTrailing();
        Matcher matcher = end.indexOf('(') < 0 && end.indexOf('[') < 0 ? null : END.matcher(end);
        if (matcher == null || !matcher.matches() || Vocabulary.MONTH.is(matcher.group(1))) {
            return null;
        }
        String name = quotation.article().people().fullName(matcher.group(1));
        return Clue.of("citation", end.substring(matcher.start(1) - 1).strip(), STRENGTH)
                .withAuthor(new Author(name, null))
                .withPublished(matcher.group(3));
    }
}
