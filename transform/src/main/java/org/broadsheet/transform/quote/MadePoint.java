package org.broadsheet.transform.quote;

import java.util.Set;

/** Which names make a point or have something to tell: {@code the point that Jane makes}, {@code Doe has a good summary}. */
final class MadePoint {
    /** What is made of words, and so was said. */
    static final Set<String> POINT = Set.of(
            "point", "points", "argument", "case", "claim", "observation", "insight", "remark", "words", "advice");

    /** What is called by the name of whoever said it; an article or a story is called by its site as often. */
    static final Set<String> QUOTE = Set.of("quote", "quotation", "aphorism", "maxim", "dictum", "one-liner", "zitat");

    private static final int MAX_OFFER = 6;
    private static final Set<String> MAKES =
            Set.of("makes", "made", "raises", "raised", "brings", "gives", "gave", "offers");
    private static final Set<String> CALLS = Set.of("calls", "called", "terms", "termed", "dubs", "dubbed");
    private static final Set<String> OFFERS = Set.of(
            "has",
            "have",
            "had",
            "offers",
            "offered",
            "gives",
            "gave",
            "makes",
            "made",
            "shares",
            "provides",
            "provided",
            "shared");
    private static final Set<String> SAID = Set.of(
            "example",
            "examples",
            "notes",
            "thoughts",
            "take",
            "summary",
            "explanation",
            "description",
            "answer",
            "review",
            "post",
            "article",
            "piece",
            "essay",
            "story",
            "quote",
            "talk",
            "talks",
            "speech",
            "keynote",
            "lecture",
            "presentation",
            "interview");

    private MadePoint() {}

    /** {@code the point that Jane makes}. */
    static boolean isBefore(Mention mention) {
        Tokens tokens = mention.tokens();
        boolean makes = mention.hasNext()
                && MAKES.contains(tokens.lower(mention.end()))
                && mention.gap().isBlank();
        for (int i = Math.max(mention.from(), mention.start() - 3); makes && i < mention.start(); i++) {
            if (POINT.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Doe quote that hangs over my desk}: of whom it is. */
    static boolean isQuotes(Mention mention) {
        return mention.name().kind() != Name.Kind.ORGANISATION
                && mention.hasNext()
                && mention.gap().isBlank()
                && !mention.isPossessive()
                && QUOTE.contains(mention.tokens().lower(mention.end()));
    }

    /** {@code what Jane Doe calls the slow hour:}. */
    static boolean isNaming(Mention mention) {
        Tokens tokens = mention.tokens();
        return mention.start() > mention.from()
                && tokens.lower(mention.start() - 1).equals("what")
                && mention.hasNext()
                && CALLS.contains(tokens.lower(mention.end()))
                && mention.leadsOn();
    }

    /** {@code Jane Doe has a good summary}, {@code the Gazette offers another example}, {@code Doe who gave a talk}. */
    static boolean isAfter(Mention mention) {
        Tokens tokens = mention.tokens();
        boolean apposed = mention.gap().startsWith(",");
        int verb = apposed ? SpeechVerb.afterApposition(tokens, mention.end(), mention.to(), ',') : mention.end();
        verb += mention.hasNext() && verb < mention.to() && tokens.lower(verb).equals("who") ? 1 : 0;
        if (verb >= mention.to()
                || !OFFERS.contains(tokens.lower(verb))
                || !(apposed || mention.gap().isBlank())) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(mention.to(), verb + MAX_OFFER); i++) {
            if (POINT.contains(tokens.lower(i)) || SAID.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
