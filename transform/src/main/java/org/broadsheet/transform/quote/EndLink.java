package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/** {@code … they said. (<a>source</a>)}, {@code [via <a>The Gazette</a>]}: a link in brackets that ends the quotation and says what it is. */
final class EndLink implements Scorer {
    private static final double STRENGTH = 0.85;
    private static final int MAX_LABEL = 24;
    private static final int MAX_NAME = 40;
    private static final Pattern PERSON = Pattern.compile("(?s).*[.!?\u2026\"\u201d]\\s*\\(([^()]+)\\)\\.?\\s*");
    private static final String OPEN = "([";

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.lastLine() == null ? quotation.firstLine() : quotation.lastLine();
        Clue clue = line == null ? null : line.links().isEmpty() ? person(line) : clue(line);
        return clue == null ? List.of() : List.of(clue);
    }

    /** {@code … they said. (Jane Doe)}. */
    private static @Nullable Clue person(Line line) {
        String words = line.words();
        int open = words.lastIndexOf('(');
        Matcher person = open <= 0 || words.length() - open > MAX_NAME
                ? null
                : PERSON.matcher(words.substring(Math.max(0, open - 2)));
        Name name = person != null && person.matches() ? Names.whole(person.group(1)) : null;
        return name != null && name.isPerson() && name.words().equals(person.group(1))
                ? Clue.of("via", words.substring(open), STRENGTH).withAuthor(new Author(name.words(), null))
                : null;
    }

    private static @Nullable Clue clue(Line line) {
        Link link = line.links().get(line.links().size() - 1);
        String words = line.words();
        int open = Math.max(
                words.lastIndexOf(OPEN.charAt(0), link.span().start()),
                words.lastIndexOf(OPEN.charAt(1), link.span().start()));
        boolean ends = words.substring(link.span().end()).matches("\\s*\\.?[)\\]]+\\.?\\s*");
        if (link.url() == null || open <= 0 || !ends || link.span().start() - open > MAX_LABEL) {
            return null;
        }
        String label = words.substring(open + 1, link.span().start()).replaceFirst("[\\s:]+$", "");
        Clue clue = Clue.of("via", words.substring(open), STRENGTH).withUrl(link.url());
        if (label.isBlank() || label.equals("[")) {
            return isLabel(link.shown()) || isAddress(link) ? clue : null;
        }
        return isLabel(label) ? named(clue, line, link) : null;
    }

    /** {@code (<a>https://bees.example/hives</a>)}: an address that is all that stands in the brackets. */
    private static boolean isAddress(Link link) {
        return link.shown().startsWith("http") && Titles.isHost(link.shown());
    }

    private static boolean isLabel(String words) {
        return Vocabulary.SOURCE.is(words) || Vocabulary.VIA.is(words);
    }

    private static Clue named(Clue clue, Line line, Link link) {
        String shown = link.shown();
        if (Titles.isHost(shown)) {
            return clue.withSite(Address.host("//" + shown.replaceFirst("^https?://", "")));
        }
        String title = line.title(link);
        return clue.withTitle(title)
                .withSite(title == null && Titles.startsHigh(shown) && !Vocabulary.LINK.is(shown) ? shown : null);
    }
}
