package org.broadsheet.transform.quote;

import java.util.Set;

/** Which names have a verb of speech: {@code Jane Doe, who keeps bees, has said}, {@code writes Jane Doe}. */
final class SpeechVerb {
    private static final int MAX_BETWEEN = 3;
    private static final int MAX_APPOSITION = 14;
    private static final int MAX_PLACE = 5;
    /** Around an apposition, as commas are. */
    private static final Set<String> DASHED = Set.of(" -- ", " \u2014 ", " \u2013 ", " - ", "--", "\u2014");

    private SpeechVerb() {}

    /** {@code Jane Doe, who keeps bees, has said}, {@code it was Jane Doe who said}. */
    static boolean follows(Mention mention) {
        boolean placed = !mention.name().isPerson() && (isPlaced(mention) || isKindOfWork(mention));
        if (mention.isPossessive() || placed) {
            return false;
        }
        Tokens tokens = mention.tokens();
        int to = mention.to();
        String gap = mention.gap();
        if (gap.startsWith(",") || gap.startsWith(" (")) {
            int after = afterApposition(tokens, mention.end(), to, gap.startsWith(",") ? ',' : ')');
            boolean ends = gap.startsWith(",") && endsApposition(mention) && isAt(tokens, mention.end(), to);
            return ends || isAt(tokens, after, to);
        }
        if (DASHED.contains(gap)) {
            for (int i = mention.end(); i < Math.min(to, mention.end() + MAX_APPOSITION); i++) {
                if (DASHED.contains(tokens.gapAfter(i))) {
                    return isAt(tokens, i + 1, to);
                }
            }
        }
        int verb = mention.isAfterArticle() ? mention.end() : afterPlace(tokens, mention.end(), to);
        verb += verb < to && tokens.lower(verb).equals("who") ? 1 : 0;
        return gap.isBlank() && isAt(tokens, verb, to);
    }

    /** {@code writes Jane Doe}. */
    static boolean precedes(Mention mention) {
        Tokens tokens = mention.tokens();
        int before = mention.before();
        boolean told = before > mention.from()
                && (Vocabulary.SELF.at(tokens, before - 1) > 0 || Vocabulary.PRONOUN.at(tokens, before - 1) > 0);
        return before >= mention.from()
                && !told
                && mention.name().kind() != Name.Kind.ORGANISATION
                && tokens.gapAfter(before).isBlank()
                && !mention.isPossessive()
                && Vocabulary.SAYS.at(tokens, before) > 0;
    }

    /** {@code I do not know how Jane Doe was, but I believe what she said:}: the one person of the sentence, at whose end he or she speaks. */
    static boolean isTakenUpAtEnd(Mention mention) {
        Tokens tokens = mention.tokens();
        int last = mention.to() - 1;
        boolean says = mention.name().isPerson()
                && mention.leadsOn()
                && last - 1 > mention.end()
                && Vocabulary.SAYS.at(tokens, last) > 0
                && WordSet.PERSONAL.at(tokens, last - 1);
        return says
                && Names.in(tokens, mention.from(), mention.to()).stream()
                        .allMatch(name ->
                                name.words().equals(mention.name().words()) || name.kind() == Name.Kind.ORGANISATION);
    }

    /** {@code Doe explains … where she talks about}. */
    static boolean isTakenUp(Mention mention) {
        Tokens tokens = mention.tokens();
        for (int i = mention.end(); i < mention.to() - 1; i++) {
            if (WordSet.PERSONAL.at(tokens, i) && isAt(tokens, i + 1, mention.to())) {
                return true;
            }
        }
        return false;
    }

    /** A verb of speech, small words such as {@code has} before it or not. */
    private static boolean isAt(Tokens tokens, int start, int to) {
        int verb = start;
        for (int i = 0; i <= MAX_BETWEEN && verb < to; i++) {
            if (Vocabulary.SAYS.at(tokens, verb) > 0) {
                return true;
            }
            int between = isAdverb(tokens, verb) ? 1 : Vocabulary.BETWEEN.at(tokens, verb);
            if (between == 0) {
                return false;
            }
            verb += between;
        }
        return false;
    }

    /** {@code gracefully}: English makes them of any adjective. */
    private static boolean isAdverb(Tokens tokens, int at) {
        return tokens.lower(at).length() > 4 && tokens.lower(at).endsWith("ly") && !tokens.isCapital(at);
    }

    /** {@code a guy on the Summer of Code}: a place, not who speaks. */
    private static boolean isPlaced(Mention mention) {
        Tokens tokens = mention.tokens();
        int before = mention.start() - 1;
        before = before >= mention.from() && WordSet.DEFINITE.at(tokens, before) ? before - 1 : before;
        return before >= mention.from()
                && (Vocabulary.FROM.at(tokens, before) > 0
                        || tokens.lower(before).equals("to"))
                && tokens.gapAfter(before).isBlank();
    }

    /** {@code our Sunshine Week post}: no verb. */
    private static boolean isKindOfWork(Mention mention) {
        Tokens tokens = mention.tokens();
        return mention.start() > mention.from()
                && WordSet.DETERMINER.at(tokens, mention.start() - 1)
                && mention.hasNext()
                && Vocabulary.WORK.at(tokens, mention.end()) > 0
                && !tokens.lower(mention.end()).endsWith("s");
    }

    /** {@code our director, Jane Doe, said}: the commas are around the name. */
    private static boolean endsApposition(Mention mention) {
        return mention.start() > mention.from()
                && mention.tokens().gapAfter(mention.start() - 1).startsWith(",");
    }

    /** Where the sentence goes on after {@code , who keeps bees,}. */
    static int afterApposition(Tokens tokens, int start, int to, char end) {
        for (int i = start; i < Math.min(to, start + MAX_APPOSITION); i++) {
            if (tokens.gapAfter(i).indexOf(end) >= 0) {
                return i + 1;
            }
        }
        return afterOpenApposition(tokens, start, to);
    }

    /** {@code Jane Doe, the head of hives at Acme pointed out}: the verb itself ends it. */
    private static int afterOpenApposition(Tokens tokens, int start, int to) {
        boolean role = start < to
                && (WordSet.ROLE.at(tokens, start)
                        || Vocabulary.PERSONS.at(tokens, start) > 0
                        || Vocabulary.HONORIFIC.at(tokens, start) > 0);
        for (int i = start; role && i < Math.min(to, start + MAX_APPOSITION); i++) {
            if (Vocabulary.SAYS.at(tokens, i) > 0 && !tokens.isCapital(i)) {
                return i;
            }
        }
        return to;
    }

    /** After {@code of the Springfield Gazette}, {@code at Acme}. */
    private static int afterPlace(Tokens tokens, int start, int to) {
        if (start >= to || !WordSet.OFFICE.at(tokens, start)) {
            return start;
        }
        int at = start + 1;
        at += at < to && WordSet.DEFINITE.at(tokens, at) ? 1 : 0;
        int named = at;
        while (at < to && tokens.isCapital(at) && at - named < MAX_PLACE) {
            at++;
        }
        at += at == named && at + 1 < to && Vocabulary.SAYS.at(tokens, at + 1) > 0 ? 1 : 0;
        return at > named ? at : start;
    }
}
