package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Tree;
import org.jspecify.annotations.Nullable;

/** {@code By Jane Doe} as the first line of the quotation, or as its last sentence, copied with it; {@code (Jane Doe)} at its end. */
final class Byline implements Scorer {
    private static final int MAX_LENGTH = 160;
    private static final int MAX_NAME = 44;
    /** After the end of another sentence. */
    private static final String NAME = "(\\p{Lu}[^.,;:!?()]*(?:\\b\\p{Lu}\\.[^.,;:!?()]*)?)";

    private static final Pattern END =
            Pattern.compile("[.!?\"\u201d\u2026]\\s(?:By " + NAME + "\\.?|\\(" + NAME + "\\))");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Clue end = atEnd(quotation.lastLine() == null ? quotation.firstLine() : quotation.lastLine());
        if (end != null) {
            return List.of(end);
        }
        Line line = quotation.firstLine();
        if (line == null || !line.mayBegin(Vocabulary.BY) || Tree.childElements(quotation.block()) < 2) {
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
                .filter(other -> other.isPerson() && WordSet.AND.at(tokens, other.from() - 1))
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

    private static boolean beginsName(String words, int at) {
        return words.startsWith("By ", at) || (words.startsWith("(", at) && words.endsWith(")"));
    }

    private static @Nullable Clue atEnd(@Nullable Line line) {
        String words = line == null ? "" : line.words();
        int least = Math.max(2, words.length() - MAX_NAME);
        int start = words.length();
        while (start >= least && !beginsName(words, start)) {
            start--;
        }
        Matcher matcher = start < least ? null : END.matcher(words.substring(start - 2));
        boolean ends = matcher != null && matcher.matches();
        Name name = ends ? Names.whole(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
        return name != null && (matcher.group(1) == null ? name.isPerson() : name.isFull())
                ? Clue.of("byline", words.substring(start), 0.85).withAuthor(new Author(name.words(), null))
                : null;
    }
}
