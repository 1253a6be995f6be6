package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who is named by the first words of the quotation: {@code [The Work by Jane Doe]: …}, {@code <strong>Jane Doe</strong>: …}, {@code
 * jdoe writes "…}.
 */
final class QuoteOpening implements Scorer {
    private static final Pattern BRACKETS = Pattern.compile("^\\[([^\\[\\]]{4,120})\\]\\s*:.*", Pattern.DOTALL);
    private static final Pattern BEGINS = Pattern.compile(
            "(\\p{Lu}[\\p{L}.-]{1,20} \\p{Lu}[\\p{L}. -]{1,30}?) " + WordSet.WRITES.alternatives() + ":(?=\\s)");
    /** {@code beekeeper writes "The hives …"}; a few words that end no sentence may be the title of a book. */
    private static final Pattern WRITES = Pattern.compile(
            "^(\\p{L}[\\p{L}\\p{N}_.-]{1,30}(?: \\p{Lu}[\\p{L}.-]{1,30})?) " + WordSet.WRITES.alternatives()
                    + "[:,]? ?[\"\u201c](?:[^\"\u201d]{40}|[^\"\u201d]*[.,!?\u2026][\"\u201d]).*",
            Pattern.DOTALL);

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.firstLine();
        if (line == null) {
            return List.of();
        }
        Matcher brackets = line.words().startsWith("[") ? BRACKETS.matcher(line.words()) : null;
        Clue clue = brackets != null && brackets.matches() ? bracketed(brackets.group(1)) : named(line);
        return clue == null ? List.of() : List.of(clue);
    }

    private static @Nullable Clue bracketed(String words) {
        Tokens tokens = new Tokens(words);
        for (int i = 1; i < tokens.size() - 1; i++) {
            List<Name> names = Vocabulary.BY.at(tokens, i) > 0 ? Names.in(tokens, i + 1, tokens.size()) : List.of();
            if (!names.isEmpty() && names.get(0).from() == i + 1) {
                return Clue.of("opening", words, 0.9)
                        .withTitle(Titles.clean(words.substring(0, tokens.end(i - 1))))
                        .withAuthor(new Author(names.get(0).words(), null));
            }
        }
        return null;
    }

    private static @Nullable Clue named(Line line) {
        Matcher begins = BEGINS.matcher(line.words());
        Name person = begins.lookingAt() ? Names.whole(begins.group(1)) : null;
        if (person != null && person.isPerson() && person.words().equals(begins.group(1))) {
            return Clue.of("opening", begins.group(), 0.8).withAuthor(new Author(person.words(), null));
        }
        boolean marks = line.words().indexOf('"') >= 0 || line.words().indexOf('\u201c') >= 0;
        Matcher writes = marks ? WRITES.matcher(line.words()) : null;
        if (writes != null && writes.matches() && !Vocabulary.OPENING.is(writes.group(1))) {
            String name = writes.group(1);
            return Clue.of("opening", line.words().substring(0, line.words().indexOf(' ', name.length() + 1)), 0.8)
                    .withAuthor(new Author(name, null));
        }
        String shown = line.element().firstChild() instanceof Element first
                        && first.normalName().equals("strong")
                ? first.text().replaceFirst("\\s*:$", "")
                : "";
        Name name = shown.isEmpty() ? null : Names.whole(shown);
        boolean colon = name != null && line.words().startsWith(shown + ":");
        boolean full = name != null && isPerson(shown, name);
        return colon && full ? Clue.of("opening", shown + ":", 0.75).withAuthor(new Author(shown, null)) : null;
    }

    /** Words in capitals, and none of those that no name has inside: {@code Directions From Seattle}. */
    private static boolean isPerson(String shown, Name name) {
        Tokens tokens = new Tokens(shown);
        return name.isFull()
                && Character.isUpperCase(shown.codePointAt(0))
                && (name.isPerson() || !Vocabulary.ARTICLE.in(tokens));
    }
}
