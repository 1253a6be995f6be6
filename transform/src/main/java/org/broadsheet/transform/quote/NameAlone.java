package org.broadsheet.transform.quote;

/** Which names need no verb: {@code Jane Doe:}, {@code Jane Doe, writing for the Gazette:}, {@code Here is Jane Doe on bees}. */
final class NameAlone {
    private static final int MAX_ROLE = 14;
    private static final int MAX_PLACE = 7;

    private NameAlone() {}

    /** {@code Jane Doe:} and {@code Jane Doe on bees:}. */
    static boolean isAlone(Mention mention) {
        Tokens tokens = mention.tokens();
        int from = mention.from();
        int before = mention.before();
        boolean first = before < from || (before == from && WordSet.OPENS_NAME.at(tokens, from));
        return first
                && mention.leadsOn()
                && (mention.name().isPerson() || mention.isGiven() || isInOwnWork(mention) || isAgain(mention))
                && (!mention.hasNext()
                        || isAgain(mention)
                        || isYear(mention)
                        || isBeforeMarks(mention.gap())
                        || Vocabulary.FROM.at(tokens, mention.end()) > 0)
                && !mention.isPossessive();
    }

    /** {@code Doe in Book I of his Memories:}. */
    private static boolean isInOwnWork(Mention mention) {
        Tokens tokens = mention.tokens();
        boolean in = mention.hasNext() && Vocabulary.FROM.at(tokens, mention.end()) > 0;
        for (int i = mention.end() + 1; in && i < Math.min(mention.to(), mention.end() + MAX_PLACE); i++) {
            if (WordSet.HERS.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** The gap in {@code Jane Doe, "The Hive":}. */
    static boolean isBeforeMarks(String gap) {
        return gap.startsWith(",")
                && !gap.isBlank()
                && "\"\u201c\u201e\u00ab".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    /** {@code Doe again:}. */
    private static boolean isAgain(Mention mention) {
        return mention.end() == mention.to() - 1
                && Vocabulary.AGAIN.at(mention.tokens(), mention.end()) > 0
                && mention.name().kind() != Name.Kind.ORGANISATION;
    }

    /** {@code Jane Doe, 1988:}. */
    private static boolean isYear(Mention mention) {
        return mention.end() == mention.to() - 1
                && mention.tokens().lower(mention.end()).matches("\\d{4}");
    }

    /** {@code Jane Doe, writing for the Gazette:}, {@code Jane Doe for the Gazette:}. */
    static boolean isReporting(Mention mention) {
        Tokens tokens = mention.tokens();
        boolean opens = mention.start() == mention.from() && mention.name().isFull() && mention.leadsOn();
        int at = mention.end();
        boolean apposition = mention.gap().startsWith(",");
        at += apposition && at < mention.to() && WordSet.REPORTING.at(tokens, at) ? 1 : 0;
        return opens
                && at < mention.to()
                && (apposition || mention.name().isPerson())
                && (tokens.lower(at).equals("for") || Vocabulary.FROM.at(tokens, at) > 0);
    }

    /** {@code Jane Doe, CTO of Acme:} and nothing else. */
    static boolean hasRole(Mention mention) {
        Tokens tokens = mention.tokens();
        int role = mention.end();
        int end = Math.min(mention.to(), role + 3);
        return mention.start() == mention.from()
                && mention.name().isFull()
                && mention.hasNext()
                && mention.gap().startsWith(",")
                && mention.leadsOn()
                && mention.to() - role <= MAX_ROLE
                && (Vocabulary.HONORIFIC.in(tokens, role, end) || Vocabulary.PERSONS.in(tokens, role, end));
    }

    /** {@code Here is Jane Doe on bees}, {@code This is Doe on bees}. */
    static boolean isIntroduced(Mention mention) {
        Tokens tokens = mention.tokens();
        boolean here = mention.start() > mention.from()
                && mention.start() - mention.from() <= 2
                && WordSet.HERE.at(tokens, mention.from())
                && (mention.start() - mention.from() == 1 || WordSet.HERE_IS.at(tokens, mention.from() + 1))
                && !mention.isPossessive();
        return here
                && mention.name().kind() != Name.Kind.ORGANISATION
                && mention.hasNext()
                && tokens.lower(mention.end()).equals("on")
                && (mention.name().isPerson() || mention.leadsOn());
    }

    /** {@code Take Jane Doe, for example:}. */
    static boolean isTaken(Mention mention) {
        return mention.start() == mention.from() + 1
                && mention.name().isPerson()
                && !mention.isPossessive()
                && mention.leadsOn()
                && WordSet.TAKE.at(mention.tokens(), mention.from());
    }
}
