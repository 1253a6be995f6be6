package org.broadsheet.transform.quote;

/** From which names something comes: {@code by Jane Doe}, {@code according to Doe}, {@code an interview with her}. */
final class Origin {
    private static final int MAX_BETWEEN = 4;
    private static final int MAX_BESIDE = 10;

    private static final int MAX_PLACED = 3;

    private Origin() {}

    /** {@code Jane Doe, quoted in a profile by somebody else}. */
    static boolean isQuoted(Mention mention) {
        Tokens tokens = mention.tokens();
        int next = mention.end();
        return mention.start() - mention.from() <= 1
                && next + 1 < tokens.size()
                && mention.gap().startsWith(",")
                && WordSet.QUOTED.at(tokens, next)
                && (Vocabulary.FROM.at(tokens, next + 1) > 0 || Vocabulary.BY.at(tokens, next + 1) > 0);
    }

    /** {@code by Jane Doe}. */
    static boolean isMaker(Mention mention) {
        Tokens tokens = mention.tokens();
        int from = mention.from();
        int before = mention.before();
        boolean the = before > from && WordSet.DEFINITE.at(tokens, before);
        before = the ? before - 1 : before;
        boolean work = before > from && closesMarks(tokens.gapAfter(before - 1));
        return before >= from
                && ((mention.name().kind() != Name.Kind.ORGANISATION && !the) || work)
                && Vocabulary.BY.at(tokens, before) > 0
                && tokens.gapAfter(before).isBlank()
                && !isRun(tokens, from, before);
    }

    /** {@code a firm founded in Bern by}, {@code an effort led by}: who runs something has made nothing that one can quote. */
    private static boolean isRun(Tokens tokens, int from, int by) {
        for (int i = Math.max(from, by - MAX_PLACED); i < by; i++) {
            if (WordSet.RUN_BY.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation mark ends before the next word. */
    static boolean closesMarks(String gap) {
        return gap.chars().anyMatch(c -> "\"\u201d\u00bb\u300b".indexOf(c) >= 0);
    }

    /** {@code according to Jane Doe}, {@code a quote from Doe}. */
    static boolean isAccordingTo(Mention mention) {
        Tokens tokens = mention.tokens();
        int before = mention.before();
        int least = Math.max(mention.from(), mention.start() - MAX_BETWEEN);
        while (before >= least && !Vocabulary.ACCORDING.in(tokens, before, mention.start())) {
            if (tokens.isCapital(before) || !tokens.gapAfter(before).isBlank()) {
                return false;
            }
            before--;
        }
        return before >= least && tokens.gapAfter(before).isBlank();
    }

    /** {@code Acme zufolge}: what says so stands after the name. */
    static boolean isBeforePreposition(Mention mention) {
        return mention.hasNext()
                && mention.gap().isBlank()
                && Vocabulary.POSTPOSED.at(mention.tokens(), mention.end()) > 0;
    }

    /** {@code a letter from Jane Doe}, {@code a tweet of hers from Doe}. */
    static boolean isSender(Mention mention) {
        Tokens tokens = mention.tokens();
        int from = mention.from();
        int before = mention.before();
        boolean sends = mention.name().kind() != Name.Kind.SINGLE
                || mention.isGiven()
                || !WordSet.PLACED.has(tokens.lower(Math.max(from, before - 1)));
        return before > from
                && sends
                && WordSet.SENT_BY.at(tokens, before)
                && tokens.gapAfter(before).isBlank()
                && (tokens.gapAfter(before - 1).isBlank()
                        || tokens.gapAfter(before - 1).equals(", "))
                && (Vocabulary.WORK.at(tokens, before - 1) > 0
                        || Vocabulary.QUOTE.at(tokens, Math.max(from, before - 4)) > 0
                        || Vocabulary.QUOTE.at(tokens, before - 1) > 0);
    }

    /** {@code Great stuff from Jane Doe:}: few words, and the name is the last. */
    static boolean isAtEnd(Mention mention) {
        Tokens tokens = mention.tokens();
        int before = mention.before();
        return before > mention.from()
                && mention.name().isPerson()
                && !mention.hasNext()
                && mention.leadsOn()
                && mention.to() - mention.from() <= MAX_BESIDE
                && WordSet.SENT_BY.at(tokens, before)
                && tokens.gapAfter(before).isBlank();
    }

    /** {@code an interview with Jane Doe}. */
    static boolean isInterviewed(Mention mention) {
        Tokens tokens = mention.tokens();
        int before = mention.before();
        int with = before;
        boolean employed = before > mention.from() && tokens.isPossessive(before);
        while (employed && with > mention.from() && tokens.isCapital(with)) {
            with--;
        }
        return with > mention.from()
                && mention.name().isFull()
                && WordSet.WITH.at(tokens, with)
                && WordSet.INTERVIEW.at(tokens, with - 1);
    }

    /** {@code a reader named Jane}. */
    static boolean isNamed(Mention mention) {
        Tokens tokens = mention.tokens();
        int before = mention.start() - 1;
        return before > mention.from()
                && WordSet.NAMED.at(tokens, before)
                && Vocabulary.PERSONS.at(tokens, before - 1) > 0;
    }

    /** {@code The Work (Jane Doe, 1990)}. */
    static boolean isBracketed(Mention mention) {
        Tokens tokens = mention.tokens();
        return mention.name().isPerson()
                && mention.start() > 0
                && tokens.gapAfter(mention.start() - 1).endsWith("(")
                && (mention.gap().startsWith(")") || mention.gap().startsWith(","))
                && tokens.isCapital(mention.start() - 1);
    }
}
