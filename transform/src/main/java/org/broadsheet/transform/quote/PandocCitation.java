package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/**
 * {@code [@Doe:1990, p. 12]} in the quotation or in the sentence before it. Without the bibliography the key itself is all
 * that is known: an author's surname, mostly, and a year.
 */
final class PandocCitation implements Scorer {
    private static final Pattern CITATION = Pattern.compile(
            "\\[?-?@\\{?(\\p{Lu}[\\p{L}'-]{1,40})[:_-]?((?:1[5-9]|20)\\d{2})\\p{L}?\\b\\}?(?: ?,? ?pp?\\. ?[\\d\u2013-]+)?\\]?");
    private static final int MAX_AFTER = 3;
    private static final Pattern WORD = Pattern.compile("(?<=\\p{Ll}{3})(?=\\p{Lu})");

    @Override
    public List<Clue> clues(Quotation quotation) {
        List<Line> lines = new ArrayList<>();
        for (Line line : new @Nullable Line[] {quotation.lastLine(), quotation.firstLine(), quotation.after()}) {
            if (line != null && line.words().indexOf('@') >= 0) {
                lines.add(line);
            }
        }
        for (Line line : lines) {
            Matcher inside = last(line.words());
            boolean alone =
                    inside != null && inside.group().length() >= line.words().length() - 4;
            boolean ends = inside != null && line.words().length() - inside.end() <= MAX_AFTER;
            if (inside != null && (alone || (ends && line != quotation.after()))) {
                return List.of(clue(inside, 0.9).onLine(alone ? line.element() : null));
            }
        }
        return before(quotation);
    }

    /** The first of the nearest sentence that has one. */
    private static List<Clue> before(Quotation quotation) {
        double strength = 0.85;
        for (Line line : quotation.before()) {
            for (int i = line.sentences().size() - 1; i >= 0 && strength > 0.5; i--, strength -= 0.08) {
                String sentence = line.words(line.sentences().get(i));
                Matcher matcher = CITATION.matcher(sentence);
                if (sentence.indexOf('@') >= 0 && matcher.find()) {
                    return List.of(clue(matcher, strength));
                }
            }
        }
        return List.of();
    }

    private static @Nullable Matcher last(String words) {
        Matcher matcher = CITATION.matcher(words);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at >= 0 && matcher.find(at) ? matcher : null;
    }

    private static Clue clue(Matcher matcher, double strength) {
        String name = String.join(" ", WORD.split(matcher.group(1)));
        return Clue.of("citation", matcher.group(), strength)
                .withAuthor(new Author(name, null))
                .withPublished(matcher.group(2));
    }
}
