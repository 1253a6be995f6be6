package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code [@Doe:1990, p. 12]} in the quotation or in the sentence before it. Without the bibliography the key itself is all
 * that is known: an author's surname, mostly, and a year.
 */
final class PandocCitation implements Scorer {
    private static final Pattern CITATION = Pattern.compile(
            "\\[?-?@\\{?(\\p{Lu}[\\p{L}'-]{1,40})[:_-]?((?:1[5-9]|20)\\d{2})\\p{L}?\\b\\}?(?: ?,? ?pp?\\. ?[\\d\u2013-]+)?\\]?");
    private static final double NEAREST = 0.85;
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
            inside = inside == null || isOfSeveral(line.words(), inside) ? null : inside;
            boolean alone =
                    inside != null && inside.group().length() >= line.words().length() - 4;
            boolean ends = inside != null && line.words().length() - inside.end() <= MAX_AFTER;
            if (inside != null && (alone || (ends && line != quotation.after()))) {
                return List.of(clue(inside, 0.9).onLine(alone ? line.element() : null));
            }
        }
        return before(quotation);
    }

    /** The first of the nearest sentence that has one. Where that sentence or the last one says who speaks, the first of hers. */
    private static List<Clue> before(Quotation quotation) {
        boolean cites = false;
        for (Line line : quotation.before()) {
            cites |= line.words().indexOf('@') >= 0;
        }
        if (!cites) {
            return List.of();
        }
        Line leadIn = quotation.before().get(0);
        Speaker last = leadIn.speaker(leadIn.lastSentence());
        double strength = NEAREST;
        for (Line line : quotation.before()) {
            for (int i = line.sentences().size() - 1; i >= 0 && strength > 0.5; i--, strength -= 0.08) {
                Span sentence = line.sentences().get(i);
                boolean near = strength == NEAREST;
                Matcher cited = cited(line, sentence, near ? null : last);
                if (cited != null) {
                    return List.of(clue(cited, strength));
                }
            }
        }
        return List.of();
    }

    /** The first citation of a sentence that is of whoever speaks in it and, where that is known, in the last one. */
    private static @Nullable Matcher cited(Line line, Span sentence, @Nullable Speaker last) {
        String words = line.words(sentence);
        Matcher matcher = CITATION.matcher(words);
        while (words.indexOf('@') >= 0 && matcher.find()) {
            String key = matcher.group(1);
            String before = words.substring(0, matcher.start());
            boolean named = before.contains(key) || before.stripTrailing().endsWith(" by");
            if (isOf(last, key) && (named || isOf(line.speaker(sentence), key))) {
                return matcher;
            }
        }
        return null;
    }

    /** Nobody else speaks: in {@code [@Roe:2007; @Doe:1990] Doe argues} the first is not meant. */
    private static boolean isOf(@Nullable Speaker speaker, String key) {
        String words = speaker == null ? key : speaker.name().words();
        return words.contains(key) || key.startsWith(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** {@code [@Doe:1990; @Roe:2007]}: what the quoted text itself refers to. */
    private static boolean isOfSeveral(String words, Matcher last) {
        return words.substring(0, last.start()).stripTrailing().endsWith(";");
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
