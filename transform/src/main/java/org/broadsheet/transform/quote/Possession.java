package org.broadsheet.transform.quote;

/** Which names have a work for their own: {@code Jane Doe's great new essay}, {@code in her last essay, Jane Doe}. */
final class Possession {
    private static final int MAX_BETWEEN = 3;
    private static final int MAX_KIND = 5;
    private static final int MAX_SOMETHING = 12;

    private Possession() {}

    /** {@code Jane Doe's great new essay}. */
    static boolean isOwner(Mention mention) {
        if (!mention.isPossessive() || isEmployer(mention)) {
            return false;
        }
        Tokens tokens = mention.tokens();
        int next = mention.end();
        int end = Math.min(mention.to(), next + MAX_BETWEEN + 1);
        return (mention.hasNext() && WordSet.POINT.at(tokens, next))
                || isThought(mention)
                || Vocabulary.WORK.in(tokens, next, end)
                || Vocabulary.QUOTE.in(tokens, next, end)
                || (mention.name().isFull() && Vocabulary.SITE.in(tokens, next, Math.min(end, next + 2)))
                || isOwnerOfTitle(mention)
                || (!(!mention.name().isPerson() && mention.isAfterArticle())
                        && mention.gap().matches("['\u2019]s? [\"\u201c\u2018*]?")
                        && mention.hasNext()
                        && tokens.isCapital(next));
    }

    /** {@code Jane Doe's wonderful The Quiet Hive}, {@code Jane Doe's latest, Honey}: words of praise, and then capitals. */
    private static boolean isOwnerOfTitle(Mention mention) {
        Tokens tokens = mention.tokens();
        int at = mention.end();
        while (at < mention.to() && at - mention.end() < MAX_BETWEEN && WordSet.PRAISE.at(tokens, at)) {
            at++;
        }
        return mention.name().isFull()
                && at > mention.end()
                && at < mention.to()
                && tokens.isCapital(at)
                && !Names.isGiven(tokens, at);
    }

    /** {@code Doe's theory on why bees dance is this:}: the sentence is about what she thinks. */
    private static boolean isThought(Mention mention) {
        return mention.start() == mention.from()
                && mention.hasNext()
                && Vocabulary.THOUGHT.at(mention.tokens(), mention.end()) > 0;
    }

    /** {@code From Doe's demanding meditation on tides:}, {@code From Doe's blog we hear}: what comes of hers, whatever one calls it. */
    static boolean isComingFrom(Mention mention) {
        Tokens tokens = mention.tokens();
        int before = mention.before();
        return mention.isPossessive()
                && mention.name().kind() != Name.Kind.ORGANISATION
                && before >= mention.from()
                && before - mention.from() <= 1
                && tokens.lower(before).equals("from")
                && mention.hasNext()
                && !tokens.isCapital(mention.end())
                && (mention.leadsOn() || Vocabulary.SITE.at(tokens, mention.end()) > 0);
    }

    private static boolean isEmployer(Mention mention) {
        return isEmployer(mention.tokens(), mention.name(), mention.to());
    }

    /** {@code Bee Magazine's Jane Doe}, {@code Bee Magazine's JD writes}: no person, whose somebody is. */
    static boolean isEmployer(Tokens tokens, Name name, int to) {
        int next = name.to();
        return next + 1 < to
                && !name.isPerson()
                && tokens.isCapital(next)
                && tokens.isPossessive(next - 1)
                && (Names.isGiven(tokens, next)
                        ? tokens.isCapital(next + 1)
                        : isInitials(tokens, next)
                                && !Names.isGiven(tokens, name.from())
                                && Vocabulary.SAYS.at(tokens, next + 1) > 0);
    }

    /** {@code JD}: capitals throughout, and no office. */
    private static boolean isInitials(Tokens tokens, int at) {
        String word = tokens.words(at, at + 1);
        return word.length() > 1
                && word.chars().allMatch(Character::isUpperCase)
                && Vocabulary.HONORIFIC.at(tokens, at) == 0
                && Vocabulary.WORK.at(tokens, at) == 0;
    }

    /** {@code Jane Doe} of {@code Bee Magazine's Jane Doe}, where what she says follows. */
    static boolean isEmployed(Mention mention) {
        Tokens tokens = mention.tokens();
        int last = mention.start() - 1;
        return mention.name().isPerson()
                && last >= mention.from()
                && tokens.isCapital(last)
                && tokens.isPossessive(last)
                && mention.leadsOn();
    }

    /** {@code In her last essay, Jane Doe calls out …}: whose work it is, though no verb of speech follows. */
    static boolean isOwnerBefore(Mention mention) {
        Tokens tokens = mention.tokens();
        int from = mention.from();
        for (int i = from; mention.name().isPerson() && i < Math.min(from + 3, mention.start() - 1); i++) {
            if (WordSet.HERS.at(tokens, i)
                    && tokens.gapAfter(mention.start() - 1).startsWith(",")) {
                return Vocabulary.WORK.in(tokens, i + 1, Math.min(mention.start(), i + MAX_KIND));
            }
        }
        return false;
    }

    /** {@code Doe's famous remark:}. */
    static boolean ownsPoint(Mention mention) {
        String last = mention.tokens().lower(mention.to() - 1);
        return mention.name().kind() != Name.Kind.ORGANISATION
                && mention.isPossessive()
                && mention.leadsOn()
                && mention.to() > mention.end()
                && mention.to() - mention.end() <= MAX_KIND
                && (WordSet.POINT.has(last) || WordSet.SAYING.has(last));
    }

    /** {@code Jane Doe's} a few words before a colon, whatever it is that is hers. */
    static boolean ownsSomething(Mention mention) {
        return mention.name().isPerson()
                && mention.isPossessive()
                && mention.leadsOn()
                && mention.to() - mention.end() <= MAX_SOMETHING;
    }

    /** {@code this post of Jane Doe's}. */
    static boolean isPossessed(Mention mention) {
        return mention.start() > mention.from()
                && mention.tokens().lower(mention.start() - 1).equals("of")
                && mention.isPossessive()
                && mention.name().kind() != Name.Kind.ORGANISATION;
    }

    /** {@code Jane Doe included it in her book}. */
    static boolean hasOwnWork(Mention mention) {
        Tokens tokens = mention.tokens();
        for (int i = mention.end(); mention.name().isPerson() && i < mention.to() - 1; i++) {
            if (WordSet.HERS.at(tokens, i) && Vocabulary.WORK.in(tokens, i + 1, Math.min(mention.to(), i + MAX_KIND))) {
                return true;
            }
        }
        return false;
    }
}
