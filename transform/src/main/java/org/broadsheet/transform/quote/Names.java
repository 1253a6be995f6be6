package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Name.Kind;
import org.jspecify.annotations.Nullable;

/** Finds names: runs of capitalised words, told apart by the words that they are made of. */
final class Names {
    private static final int MAX_WORDS = 6;
    private static final int MAX_NICKNAME = 4;
    /** Capitals inside a word, capitals throughout, digits. */
    private static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2,}\\p{Ll}|^\\p{Lu}{2,}$|\\d");

    private static final Pattern SCOTTISH = Pattern.compile("(?:Ma?c|De|La|Le|O'|Van|Fitz)\\p{Lu}\\p{Ll}+");

    private Names() {}

    /** All names between two words, the second exclusive, in order. */
    static List<Name> in(Tokens tokens, int from, int to) {
        return in(tokens, from, to, word -> false);
    }

    /** The same, where a name also ends after the words for which {@code ends} holds, as at the end of a link. */
    static List<Name> in(Tokens tokens, int from, int to, IntPredicate ends) {
        List<Name> names = new ArrayList<>();
        int at = from;
        while (at < to) {
            int limit = at + 1;
            while (limit < to && limit - at < MAX_WORDS && !ends.test(limit - 1)) {
                limit++;
            }
            int end = tokens.isCapital(at) ? end(tokens, at, limit) : at + 1;
            Name name = tokens.isCapital(at) ? name(tokens, at, end) : null;
            Name nicknamed = name == null ? null : nicknamed(tokens, name, to);
            if (nicknamed != null) {
                name = nicknamed;
                end = nicknamed.to();
            }
            if (name != null) {
                names.add(name);
            }
            at = end;
        }
        return names;
    }

    static List<Name> in(Tokens tokens) {
        return tokens.names();
    }

    /** The name that the words are, and nothing else; or null. */
    static @Nullable Name whole(String words) {
        return whole(new Tokens(words));
    }

    static @Nullable Name whole(Tokens tokens) {
        if (tokens.size() == 0 || !tokens.isCapital(0) || end(tokens, 0, tokens.size()) < tokens.size()) {
            return null;
        }
        return name(tokens, 0, tokens.size());
    }

    private static int end(Tokens tokens, int start, int to) {
        int at = start + 1;
        while (at < to && at - start < MAX_WORDS && isJoined(tokens, at - 1)) {
            boolean particle = Vocabulary.PARTICLE.at(tokens, at) > 0
                    && Vocabulary.WORK.at(tokens, at - 1) == 0
                    && at + 1 < to
                    && isJoined(tokens, at)
                    && (tokens.isCapital(at + 1)
                            || (Vocabulary.PARTICLE.at(tokens, at + 1) > 0 && at + 2 < to && tokens.isCapital(at + 2)));
            int connector = connector(tokens, start, at, to);
            if (connector > 0) {
                at += connector;
            } else if (!tokens.isCapital(at) && !particle && !(isParticle(tokens, at) && isParticle(tokens, at - 1))) {
                break;
            }
            at++;
        }
        while (at > start + 1 && !tokens.isCapital(at - 1)) {
            at--;
        }
        return at;
    }

    /** How many words join the name of a thing to more of it: {@code Library of Congress}, {@code House of the Lords}. */
    private static int connector(Tokens tokens, int start, int at, int to) {
        boolean of = tokens.lower(at).equals("of")
                || (tokens.lower(at).equals("for") && Vocabulary.ORGANISATION.at(tokens, at - 1) > 0);
        if (!of
                || isOfPaper(tokens, start, at, to)
                || isGiven(tokens, start)
                || Vocabulary.OPENING.at(tokens, start) > 0) {
            return 0;
        }
        int next = at + 1 < to && WordSet.DEFINITE.at(tokens, at + 1) ? at + 2 : at + 1;
        return next < to && tokens.isCapital(next) && isJoined(tokens, at) ? next - at : 0;
    }

    /** {@code Quimby of the Springfield Gazette} works there. */
    private static boolean isOfPaper(Tokens tokens, int start, int at, int to) {
        int end = at + 1;
        while (end < to && (tokens.isCapital(end) || WordSet.DEFINITE.at(tokens, end)) && isJoined(tokens, end - 1)) {
            end++;
        }
        return at == start + 1
                && end > at + 2
                && Vocabulary.ORGANISATION.at(tokens, start) == 0
                && Vocabulary.PRESS.at(tokens, end - 1) > 0;
    }

    /** {@code Jane "The Hive" Doe} is Jane Doe; null where the name goes on without a nickname. */
    private static @Nullable Name nicknamed(Tokens tokens, Name first, int to) {
        boolean opens = first.to() - first.from() == 1
                && first.to() < to
                && isGiven(tokens, first.from())
                && isMark(tokens.gapAfter(first.from()), 1, "\"\u201c");
        for (int i = first.to(); opens && i + 1 < Math.min(to, first.to() + MAX_NICKNAME); i++) {
            if (isMark(tokens.gapAfter(i), 0, "\"\u201d")) {
                return tokens.isCapital(i + 1)
                        ? new Name(first.words() + " " + tokens.words(i + 1, i + 2), first.from(), i + 2, Kind.PERSON)
                        : null;
            }
        }
        return null;
    }

    /** A space and a quotation mark, the mark at a place. */
    private static boolean isMark(String gap, int place, String marks) {
        return gap.length() == 2 && gap.charAt(1 - place) == ' ' && marks.indexOf(gap.charAt(place)) >= 0;
    }

    private static boolean isParticle(Tokens tokens, int at) {
        return Vocabulary.PARTICLE.at(tokens, at) > 0;
    }

    /** One space, or the full stop of an initial or a title. */
    private static boolean isJoined(Tokens tokens, int at) {
        String gap = tokens.gapAfter(at);
        boolean abbreviated = gap.startsWith(".")
                && (tokens.end(at) - tokens.start(at) <= 1 || Vocabulary.HONORIFIC.at(tokens, at) > 0);
        return gap.equals(" ") || (abbreviated && (gap.equals(".") || gap.equals(". ")));
    }

    private static @Nullable Name name(Tokens tokens, int start, int end) {
        int from = start;
        while (from < end && isNoPart(tokens, from, end)) {
            from += Math.max(1, Vocabulary.HONORIFIC.at(tokens, from));
        }
        if (from >= end) {
            return null;
        }
        if (end - from > 2
                && (Vocabulary.ORGANISATION.at(tokens, from) == 1 || Vocabulary.PERSONS.at(tokens, from) == 1)
                && isGiven(tokens, from + 1)
                && tokens.isCapital(from + 1)) {
            from++;
        }
        int to = withoutPronoun(tokens, from, end);
        if (to < end) {
            return name(tokens, from, to);
        }
        boolean gerund = from + 1 == end
                && tokens.lower(from).endsWith("ing")
                && !isGiven(tokens, from)
                && Vocabulary.SURNAME.at(tokens, from) == 0;
        if (gerund || tokens.end(end - 1) - tokens.start(from) < 2) {
            return null;
        }
        return new Name(tokens.words(from, end), from, end, kind(tokens, from, end));
    }

    /** Where {@code Certainly I} and {@code Jane I've} end: the author speaks of himself in capitals. */
    private static int withoutPronoun(Tokens tokens, int from, int end) {
        int to = end;
        while (to > from + 1
                && Vocabulary.SELF.at(tokens, to - 1) > 0
                && (tokens.lower(to - 1).equals("i") || tokens.lower(to - 1).contains("'"))
                && !tokens.gapAfter(to - 1).startsWith(".")) {
            to--;
        }
        return to;
    }

    /** Titles and the openings of sentences; {@code Will} and {@code April} may be both. */
    private static boolean isNoPart(Tokens tokens, int at, int end) {
        boolean noon = tokens.lower(at).equals("pm")
                || (tokens.lower(at).equals("am")
                        && at > 0
                        && Character.isDigit(tokens.lower(at - 1).charAt(0)));
        boolean opening = (Vocabulary.OPENING.at(tokens, at) > 0 && (noon || !isAcronym(tokens, at, end)))
                || (tokens.isCapital(at) && Vocabulary.LINK.at(tokens, at) > 0 && end - at == 1);
        boolean verb = at == 0 && end - at > 2 && !isGiven(tokens, at) && Vocabulary.SAYS.at(tokens, at) == 1;
        boolean given = !verb && !noon && (isGiven(tokens, at) || isPartOfName(tokens, at, end)) && at + 1 < end;
        boolean initial =
                tokens.end(at) - tokens.start(at) == 1 && tokens.gapAfter(at).startsWith(".");
        return verb
                || (opening && !given && !initial)
                || Vocabulary.HONORIFIC.at(tokens, at) > 0
                || !tokens.isCapital(at);
    }

    /** {@code MIT License}: in capitals throughout, and what follows is not. */
    private static boolean isAcronym(Tokens tokens, int at, int end) {
        return at + 1 < end
                && tokens.end(at) - tokens.start(at) > 2
                && isUpper(tokens.words(at, at + 1))
                && !isUpper(tokens.words(at + 1, at + 2));
    }

    private static boolean isUpper(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** {@code New York Times} anywhere, and what opens a sentence in one language where no sentence opens. */
    private static boolean isPartOfName(Tokens tokens, int at, int end) {
        boolean capitals = at + 1 < end && tokens.isCapital(at) && tokens.isCapital(at + 1);
        boolean inside = at > 0 && tokens.gapAfter(at - 1).equals(" ") && !tokens.isCapital(at - 1);
        return capitals && (tokens.lower(at).equals("new") || (inside && Vocabulary.ARTICLE.at(tokens, at) == 0));
    }

    private static Kind kind(Tokens tokens, int from, int end) {
        boolean initials = false;
        boolean person = end - from > 1 && isGiven(tokens, from);
        boolean organisation = false;
        for (int i = from; i < end; i++) {
            int length = tokens.end(i) - tokens.start(i);
            initials |= length == 1 && i < end - 1;
            organisation |= (i > from || !person)
                    && Vocabulary.ORGANISATION.at(tokens, i) > 0
                    && !(person && i == end - 1 && Vocabulary.SURNAME.at(tokens, i) > 0);
            organisation |= tokens.lower(i).equals("of") || tokens.lower(i).equals("for");
        }
        if (organisation) {
            return Kind.ORGANISATION;
        }
        if (end - from == 1) {
            String word = tokens.words(from, end);
            return MIXED.matcher(word).find() && !SCOTTISH.matcher(word).matches() ? Kind.ORGANISATION : Kind.SINGLE;
        }
        return person || initials ? Kind.PERSON : Kind.LIKELY;
    }

    /** German writes every noun with a capital: there only what is known for a name is one. */
    static boolean writesNounsInCapitals(Tokens tokens) {
        int small = 0;
        for (int i = 0; tokens.mayHave(Vocabulary.NOUNS) && i < tokens.size() && small < 2; i++) {
            small += !tokens.isCapital(i) && Vocabulary.NOUNS.at(tokens, i) > 0 ? 1 : 0;
        }
        return small == 2;
    }

    static boolean isGiven(Tokens tokens, int at) {
        return Vocabulary.GIVEN.at(tokens, at) > 0;
    }
}
