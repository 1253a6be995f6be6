package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;

/** {@code By Jane Doe} as the first line of the quotation, copied with it. */
final class Byline implements Scorer {
    private static final int MAX_LENGTH = 160;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.firstLine();
        if (line == null || !line.mayBegin(Vocabulary.BY) || quotation.block().childrenSize() < 2) {
            return List.of();
        }
        Tokens tokens = line.tokens();
        boolean by = tokens.size() > 1
                && Vocabulary.BY.at(tokens, 0) > 0
                && line.words().length() <= MAX_LENGTH;
        List<Name> names = by ? Names.in(tokens) : List.of();
        if (names.isEmpty()
                || names.get(0).from() > 1
                || (!names.get(0).isFull() && line.links().isEmpty())) {
            return List.of();
        }
        String name = names.get(0).words();
        String second = names.stream()
                .skip(1)
                .filter(other ->
                        other.isPerson() && tokens.lower(other.from() - 1).matches("and|und|et|y|e"))
                .findFirst()
                .map(other -> " and " + other.words())
                .orElse("");
        String page = line.links().stream()
                .filter(link -> link.words().equals(name) && link.url() != null)
                .findFirst()
                .map(Link::url)
                .orElse(null);
        return List.of(Clue.of("byline", line.words(), 0.85).withAuthor(new Author(name + second, page)));
    }
}
