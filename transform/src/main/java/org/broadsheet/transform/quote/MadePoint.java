package org.broadsheet.transform.quote;

/** Which names make a point or have something to tell: {@code the point that Jane makes}, {@code Doe has a good summary}. */
final class MadePoint {

    private static final int MAX_OFFER = 6;

    private MadePoint() {}

    /** {@code the point that Jane makes}. */
    static boolean isBefore(Mention mention) {
        Tokens tokens = mention.tokens();
        boolean makes = mention.hasNext()
                && WordSet.MAKES.at(tokens, mention.end())
                && mention.gap().isBlank();
        for (int i = Math.max(mention.from(), mention.start() - 3); makes && i < mention.start(); i++) {
            if (WordSet.POINT.at(tokens, i)) {
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
                && WordSet.SAYING.at(mention.tokens(), mention.end());
    }

    /** {@code what Jane Doe calls the slow hour:}. */
    static boolean isNaming(Mention mention) {
        Tokens tokens = mention.tokens();
        return mention.start() > mention.from()
                && tokens.lower(mention.start() - 1).equals("what")
                && mention.hasNext()
                && WordSet.CALLS.at(tokens, mention.end())
                && mention.leadsOn();
    }

    /** {@code Jane Doe has a good summary}, {@code the Gazette offers another example}, {@code Doe who gave a talk}. */
    static boolean isAfter(Mention mention) {
        Tokens tokens = mention.tokens();
        boolean apposed = mention.gap().startsWith(",");
        int verb = apposed ? SpeechVerb.afterApposition(tokens, mention.end(), mention.to(), ',') : mention.end();
        verb += mention.hasNext() && verb < mention.to() && tokens.lower(verb).equals("who") ? 1 : 0;
        if (verb >= mention.to()
                || !WordSet.GIVES.at(tokens, verb)
                || !(apposed || mention.gap().isBlank())) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(mention.to(), verb + MAX_OFFER); i++) {
            if (WordSet.POINT.at(tokens, i) || WordSet.GIVEN_WORDS.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
