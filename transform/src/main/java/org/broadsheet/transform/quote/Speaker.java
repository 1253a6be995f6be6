package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a sentence: {@code As Jane Doe, who keeps bees, puts it}, {@code according to Doe}, {@code Doe's essay},
 * {@code a book by Jane Doe}.
 *
 * @param name of the one who speaks
 * @param strength how often such a sentence is right about it
 */
record Speaker(Name name, double strength) {
    private static final int MAX_BETWEEN = 3;
    private static final int MAX_APPOSITION = 14;
    private static final int MAX_PLACE = 5;
    private static final Set<String> OF =
            Set.of("of", "at", "from", "von", "vom", "bei", "de", "du", "del", "da", "do");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&.]+");
    private static final Set<String> SENT = Set.of("from", "by", "von", "vom", "aus", "de", "por", "par");
    /** What comes from a place as often: {@code an example from Ealing}. */
    private static final Set<String> PLACED =
            Set.of("example", "examples", "news", "story", "stories", "report", "reports");

    private static final Set<String> QUOTED =
            Set.of("quoted", "cited", "interviewed", "zitiert", "cit\u00e9", "citada", "citado");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "my", "our", "his", "her", "their");
    private static final Set<String> MAKES =
            Set.of("makes", "made", "raises", "raised", "brings", "gives", "gave", "offers");
    private static final Set<String> POINT = Set.of(
            "point", "points", "argument", "case", "claim", "observation", "insight", "remark", "words", "advice");
    private static final Set<String> OFFERS =
            Set.of("has", "have", "had", "offers", "offered", "gives", "gave", "makes", "made", "shares", "provides");
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
            "quote");
    private static final Set<String> REPORTING = Set.of("writing", "reporting", "speaking", "blogging");
    private static final int MAX_OFFER = 6;
    private static final Set<String> HERS =
            Set.of("his", "her", "their", "seinem", "ihrem", "son", "sa", "su", "seu", "sua");
    private static final Set<String> ROLE = Set.of(
            "the",
            "a",
            "an",
            "who",
            "also",
            "aka",
            "formerly",
            "now",
            "then",
            "der",
            "die",
            "ein",
            "eine",
            "qui",
            "que");
    private static final Set<String> WITH = Set.of("with", "mit", "avec", "con", "com");
    private static final Set<String> INTERVIEW = Set.of("interview", "q&a", "gespr\u00e4ch", "entretien", "entrevista");
    private static final double AFTER_WORK = 0.86;
    private static final Set<String> OF_MAKER = Set.of("de", "von", "di", "del", "do", "da", "van");
    /** Not enough by itself; enough beside a page that is known. */
    private static final double SUBJECT = 0.45;

    /** Whether what speaks is a work: {@code The Bee Act says}, {@code in the words of the RAC Toolkit}. */
    boolean isWork() {
        if (name.isPerson() || name.words().indexOf(' ') < 0) {
            return false;
        }
        Tokens words = new Tokens(name.words());
        int size = words.size();
        for (int i = 1; i < size; i++) {
            int length = Vocabulary.DOCUMENT.at(words, i);
            if (length > 0 && i + length == size) {
                return true;
            }
        }
        return false;
    }

    /** The one whom a sentence names as speaker or maker, or null. */
    static @Nullable Speaker in(Line line, Span sentence) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        Speaker best = null;
        boolean nouns = Names.writesNounsInCapitals(tokens);
        for (Name name : line.names(sentence)) {
            boolean noun = nouns
                    && !name.isPerson()
                    && !ACRONYM.matcher(name.words()).matches()
                    && !Names.isGiven(tokens, name.from());
            if (noun
                    || Vocabulary.TECHNOLOGY.is(name.words())
                    || endsTitle(line, tokens, name)
                    || isInWork(line, sentence, name)) {
                continue;
            }
            Name called = isThing(tokens, name) ? name.as(Name.Kind.ORGANISATION) : name;
            double strength =
                    isAfterWork(line, called) ? AFTER_WORK * weight(called) : strengthOf(tokens, called, from, to);
            if (strength > (best == null ? 0 : best.strength())) {
                best = new Speaker(called, strength);
            }
        }
        return best;
    }

    /** {@code <a>How to Keep Bees in New Ealing</a> says}: a part of what the work is called, unless it is by whom it names. */
    private static boolean endsTitle(Line line, Tokens tokens, Name name) {
        if (name.isPerson() || name.from() == 0 || Vocabulary.BY.at(tokens, name.from() - 1) > 0) {
            return false;
        }
        for (Link link : line.links()) {
            Span span = link.span();
            if (span.start() < tokens.start(name.from()) && tokens.end(name.to() - 1) == span.end()) {
                String title = line.title(link);
                return title != null
                        && title.endsWith(" " + name.words())
                        && link.tokens().size() > name.to() - name.from() + 1;
            }
        }
        return false;
    }

    /** {@code <em>La ruche</em> de Jane Doe}: many languages have no word for by alone. */
    private static boolean isAfterWork(Line line, Name name) {
        Tokens tokens = line.tokens();
        int of = name.from() - 1;
        if (!name.isFull() || of < 1 || !OF_MAKER.contains(tokens.lower(of))) {
            return false;
        }
        int end = tokens.end(of - 1);
        return isMark(tokens.gapAfter(of - 1))
                || line.marked().stream().anyMatch(mark -> mark.end() >= end && mark.end() <= end + 1);
    }

    /** {@code Doe} in {@code <em>Doe v. Roe</em>}: part of what is marked as a work. */
    private static boolean isInWork(Line line, Span sentence, Name name) {
        int start = line.tokens().start(name.from());
        int length = name.words().length();
        return !line.marked().isEmpty()
                && line.marked().stream()
                        .anyMatch(mark -> mark.contains(start)
                                && mark.end() - mark.start() > length + 3
                                && 2 * (mark.end() - mark.start()) < sentence.end() - sentence.start() + length);
    }

    /** {@code The Dig's interview}: no person is called the. */
    private static boolean isThing(Tokens tokens, Name name) {
        return name.kind() == Name.Kind.SINGLE
                && isAfterArticle(tokens, name)
                && !Names.isGiven(tokens, name.from())
                && tokens.gapAfter(name.from() - 1).isBlank();
    }

    private static double strengthOf(Tokens tokens, Name name, int from, int to) {
        double weight = weight(name);
        if (isQuoted(tokens, name, from)) {
            return 0.92 * weight;
        }
        if (isMaker(tokens, name, from)) {
            return 0.86 * weight;
        }
        if (owns(tokens, name, to)) {
            return 0.86 * weight;
        }
        if (says(tokens, name, from, to)) {
            return 0.9 * weight;
        }
        if (follows(tokens, name, from) || isFollowed(tokens, name, to)) {
            return 0.86 * weight;
        }
        if (isOfMadePoint(tokens, name, from, to)) {
            return 0.8 * weight;
        }
        if (isSender(tokens, name, from) || (name.isPerson() && isOwner(tokens, name, from))) {
            return 0.8 * weight;
        }
        if (isSaid(tokens, name, from)) {
            return 0.7 * weight;
        }
        if (isInterviewed(tokens, name, from)) {
            return 0.7 * weight;
        }
        if (isNamed(tokens, name, from)) {
            return 0.8 * weight;
        }
        if (makes(tokens, name, to) || isReporting(tokens, name, from, to)) {
            return 0.75 * weight;
        }
        if (hasRole(tokens, name, from, to) || isEmployed(tokens, name, from, to)) {
            return 0.75 * weight;
        }
        if (isIntroduced(tokens, name, from, to) || isBracketed(tokens, name)) {
            return 0.7 * weight;
        }
        if (isAlone(tokens, name, from, to)) {
            return 0.75 * weight;
        }
        if (name.isPerson()
                && tokens.isPossessive(name.to() - 1)
                && tokens.gapAfter(to - 1).stripLeading().startsWith(":")) {
            return 0.6 + name.from() / 10_000.0;
        }
        if (isPossessed(tokens, name, from)) {
            return 0.8 * weight;
        }
        if (name.isPerson() && hasOwnWork(tokens, name, to)) {
            return 0.75;
        }
        if (name.kind() == Name.Kind.SINGLE && Names.isGiven(tokens, name.from()) && isSubject(tokens, name, from)) {
            return SUBJECT;
        }
        if (name.kind() == Name.Kind.SINGLE && isSubject(tokens, name, from) && isTakenUp(tokens, name, to)) {
            return 0.7;
        }
        boolean subject = name.isFull() && isSubject(tokens, name, from);
        return subject ? (name.isPerson() ? 0.58 : 0.52) : 0;
    }

    private static double weight(Name name) {
        return switch (name.kind()) {
            case PERSON -> 1;
            case LIKELY -> 0.9;
            case SINGLE -> 0.8;
            case ORGANISATION -> 0.7;
        };
    }

    /** {@code Jane Doe, quoted in a profile by somebody else}. */
    private static boolean isQuoted(Tokens tokens, Name name, int from) {
        return name.from() - from <= 1
                && name.to() + 1 < tokens.size()
                && tokens.gapAfter(name.to() - 1).startsWith(",")
                && QUOTED.contains(tokens.lower(name.to()))
                && (Vocabulary.FROM.at(tokens, name.to() + 1) > 0 || Vocabulary.BY.at(tokens, name.to() + 1) > 0);
    }

    /** {@code by Jane Doe}. */
    private static boolean isMaker(Tokens tokens, Name name, int from) {
        int before = beforeTitle(tokens, name, from);
        boolean the = before > from && tokens.lower(before).equals("the");
        before = the ? before - 1 : before;
        boolean work = before > from && isMark(tokens.gapAfter(before - 1));
        return before >= from
                && ((name.kind() != Name.Kind.ORGANISATION && !the) || work)
                && Vocabulary.BY.at(tokens, before) > 0
                && tokens.gapAfter(before).isBlank();
    }

    private static boolean isMark(String gap) {
        return gap.chars().anyMatch(c -> "\"\u201d\u00bb\u300b".indexOf(c) >= 0);
    }

    /** The word before the name, titles such as Mr skipped. */
    private static int beforeTitle(Tokens tokens, Name name, int from) {
        int before = name.from() - 1;
        while (before >= from && Vocabulary.HONORIFIC.at(tokens, before) > 0) {
            before--;
        }
        return before;
    }

    /** {@code Jane Doe's great new essay}. */
    private static boolean owns(Tokens tokens, Name name, int to) {
        if (!tokens.isPossessive(name.to() - 1) || isEmployer(tokens, name, to)) {
            return false;
        }
        int end = Math.min(to, name.to() + MAX_BETWEEN + 1);
        return (name.to() < to && POINT.contains(tokens.lower(name.to())))
                || Vocabulary.WORK.in(tokens, name.to(), end)
                || Vocabulary.QUOTE.in(tokens, name.to(), end)
                || (!(!name.isPerson() && isAfterArticle(tokens, name))
                        && tokens.gapAfter(name.to() - 1).matches("['\u2019]s? [\"\u201c\u2018*]?")
                        && name.to() < to
                        && tokens.isCapital(name.to()));
    }

    /** {@code Bee Magazine's Jane Doe}. */
    private static boolean isEmployer(Tokens tokens, Name name, int to) {
        return name.to() + 1 < to
                && !name.isPerson()
                && Names.isGiven(tokens, name.to())
                && tokens.isCapital(name.to())
                && tokens.isCapital(name.to() + 1);
    }

    /** {@code Jane Doe} of {@code Bee Magazine's Jane Doe}, where what she says follows. */
    private static boolean isEmployed(Tokens tokens, Name name, int from, int to) {
        int last = name.from() - 1;
        return name.isPerson()
                && last >= from
                && tokens.isCapital(last)
                && tokens.isPossessive(last)
                && tokens.gapAfter(to - 1).stripLeading().startsWith(":");
    }

    /** {@code the Innovator's Dilemma} is a title. */
    private static boolean isAfterArticle(Tokens tokens, Name name) {
        return name.from() > 0 && tokens.lower(name.from() - 1).equals("the");
    }

    /** {@code Jane Doe, the head of hives at Acme pointed out}: the verb itself ends it. */
    private static int unclosed(Tokens tokens, int start, int to) {
        boolean role = start < to
                && (ROLE.contains(tokens.lower(start))
                        || Vocabulary.PERSONS.at(tokens, start) > 0
                        || Vocabulary.HONORIFIC.at(tokens, start) > 0);
        for (int i = start; role && i < Math.min(to, start + MAX_APPOSITION); i++) {
            if (Vocabulary.SAYS.at(tokens, i) > 0 && !tokens.isCapital(i)) {
                return i;
            }
        }
        return to;
    }

    /** {@code Jane Doe, who keeps bees, has said}. */
    private static boolean says(Tokens tokens, Name name, int from, int to) {
        boolean placed = !name.isPerson() && (isPlaced(tokens, name, from) || isKindOfWork(tokens, name, from, to));
        if (tokens.isPossessive(name.to() - 1) || placed) {
            return false;
        }
        int verb = name.to();
        String gap = tokens.gapAfter(name.to() - 1);
        if (gap.startsWith(",") || gap.startsWith(" (")) {
            verb = afterApposition(tokens, name.to(), to, gap.startsWith(",") ? ',' : ')');
        } else if (!gap.isBlank()) {
            return false;
        } else {
            verb = isAfterArticle(tokens, name) ? verb : afterPlace(tokens, name.to(), to);
        }
        return (gap.startsWith(",") && endsApposition(tokens, name, from) && isVerb(tokens, name.to(), to))
                || isVerb(tokens, verb, to);
    }

    /** After {@code of the Springfield Gazette}, {@code at Acme}. */
    private static int afterPlace(Tokens tokens, int start, int to) {
        if (start >= to || !OF.contains(tokens.lower(start))) {
            return start;
        }
        int at = start + 1;
        at += at < to && tokens.lower(at).equals("the") ? 1 : 0;
        int named = at;
        while (at < to && tokens.isCapital(at) && at - named < MAX_PLACE) {
            at++;
        }
        at += at == named && at + 1 < to && Vocabulary.SAYS.at(tokens, at + 1) > 0 ? 1 : 0;
        return at > named ? at : start;
    }

    /** {@code our director, Jane Doe, said}: the commas are around the name. */
    private static boolean endsApposition(Tokens tokens, Name name, int from) {
        return name.from() > from && tokens.gapAfter(name.from() - 1).startsWith(",");
    }

    /** A verb of speech, small words such as {@code has} before it or not. */
    private static boolean isVerb(Tokens tokens, int start, int to) {
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

    /** {@code our Sunshine Week post}: no verb. */
    private static boolean isKindOfWork(Tokens tokens, Name name, int from, int to) {
        return name.from() > from
                && DETERMINERS.contains(tokens.lower(name.from() - 1))
                && name.to() < to
                && Vocabulary.WORK.at(tokens, name.to()) > 0
                && !tokens.lower(name.to()).endsWith("s");
    }

    /** {@code gracefully}: English makes them of any adjective. */
    private static boolean isAdverb(Tokens tokens, int at) {
        return tokens.lower(at).length() > 4 && tokens.lower(at).endsWith("ly") && !tokens.isCapital(at);
    }

    /** {@code a guy on the Summer of Code}: a place, not who speaks. */
    private static boolean isPlaced(Tokens tokens, Name name, int from) {
        int before = name.from() - 1;
        before = before >= from && tokens.lower(before).equals("the") ? before - 1 : before;
        return before >= from
                && (Vocabulary.FROM.at(tokens, before) > 0
                        || tokens.lower(before).equals("to"))
                && tokens.gapAfter(before).isBlank();
    }

    private static int afterApposition(Tokens tokens, int start, int to, char end) {
        for (int i = start; i < Math.min(to, start + MAX_APPOSITION); i++) {
            if (tokens.gapAfter(i).indexOf(end) >= 0) {
                return i + 1;
            }
        }
        return unclosed(tokens, start, to);
    }

    /** {@code according to Jane Doe}, {@code a quote from Doe}. */
    private static boolean follows(Tokens tokens, Name name, int from) {
        int before = beforeTitle(tokens, name, from);
        while (before >= from && before >= name.from() - 4 && !Vocabulary.ACCORDING.in(tokens, before, name.from())) {
            if (tokens.isCapital(before) || !tokens.gapAfter(before).isBlank()) {
                return false;
            }
            before--;
        }
        return before >= from
                && before >= name.from() - 4
                && tokens.gapAfter(before).isBlank();
    }

    /** {@code Acme zufolge}: what says so stands after the name. */
    private static boolean isFollowed(Tokens tokens, Name name, int to) {
        return name.to() < to
                && tokens.gapAfter(name.to() - 1).isBlank()
                && Vocabulary.POSTPOSED.at(tokens, name.to()) > 0;
    }

    /** {@code a letter from Jane Doe}, {@code a tweet of hers from Doe}. */
    private static boolean isSender(Tokens tokens, Name name, int from) {
        int before = beforeTitle(tokens, name, from);
        boolean sends = name.kind() != Name.Kind.SINGLE
                || Names.isGiven(tokens, name.from())
                || !PLACED.contains(tokens.lower(Math.max(from, before - 1)));
        return before > from
                && sends
                && SENT.contains(tokens.lower(before))
                && tokens.gapAfter(before).isBlank()
                && (tokens.gapAfter(before - 1).isBlank()
                        || tokens.gapAfter(before - 1).equals(", "))
                && (Vocabulary.WORK.at(tokens, before - 1) > 0
                        || Vocabulary.QUOTE.at(tokens, Math.max(from, before - 4)) > 0
                        || Vocabulary.QUOTE.at(tokens, before - 1) > 0);
    }

    /** {@code In her last essay, Jane Doe calls out …}: whose work it is, though no verb of speech follows. */
    private static boolean isOwner(Tokens tokens, Name name, int from) {
        for (int i = from; i < Math.min(from + 3, name.from() - 1); i++) {
            if (HERS.contains(tokens.lower(i))
                    && tokens.gapAfter(name.from() - 1).startsWith(",")) {
                return Vocabulary.WORK.in(tokens, i + 1, Math.min(name.from(), i + 5));
            }
        }
        return false;
    }

    /** {@code writes Jane Doe}. */
    private static boolean isSaid(Tokens tokens, Name name, int from) {
        int before = beforeTitle(tokens, name, from);
        boolean told = before > from
                && (Vocabulary.SELF.at(tokens, before - 1) > 0 || Vocabulary.PRONOUN.at(tokens, before - 1) > 0);
        return before >= from
                && !told
                && name.kind() != Name.Kind.ORGANISATION
                && tokens.gapAfter(before).isBlank()
                && !tokens.isPossessive(name.to() - 1)
                && Vocabulary.SAYS.at(tokens, before) > 0;
    }

    /** {@code an interview with Jane Doe}. */
    private static boolean isInterviewed(Tokens tokens, Name name, int from) {
        int with = beforeTitle(tokens, name, from);
        return with > from
                && name.isFull()
                && WITH.contains(tokens.lower(with))
                && INTERVIEW.contains(tokens.lower(with - 1));
    }

    /** {@code a reader named Jane}. */
    private static boolean isNamed(Tokens tokens, Name name, int from) {
        int before = name.from() - 1;
        return before > from
                && List.of("named", "called", "namens", "nomm\u00e9", "nomm\u00e9e", "llamado", "llamada", "chamado")
                        .contains(tokens.lower(before))
                && Vocabulary.PERSONS.at(tokens, before - 1) > 0;
    }

    /** {@code Jane Doe:} and {@code Jane Doe on bees:}. */
    private static boolean isAlone(Tokens tokens, Name name, int from, int to) {
        boolean first = name.from() == from
                || (name.from() == from + 1 && tokens.lower(from).equals("as"));
        boolean colon = tokens.gapAfter(to - 1).stripLeading().startsWith(":");
        boolean given = name.isPerson() || Names.isGiven(tokens, name.from());
        return first
                && colon
                && given
                && (name.to() == to || isYear(tokens, name.to(), to) || Vocabulary.FROM.at(tokens, name.to()) > 0)
                && !tokens.isPossessive(name.to() - 1);
    }

    /** {@code Jane Doe, 1988:}. */
    private static boolean isYear(Tokens tokens, int at, int to) {
        return at == to - 1 && tokens.lower(at).matches("\\d{4}");
    }

    /** The first name of the sentence, and more follows. */
    private static boolean isSubject(Tokens tokens, Name name, int from) {
        String gap = tokens.gapAfter(name.to() - 1);
        return name.from() - from <= 1 && !tokens.isPossessive(name.to() - 1) && (gap.isBlank() || gap.equals(" ("));
    }

    /** {@code the point that Jane makes}: what is made was said. */
    private static boolean isOfMadePoint(Tokens tokens, Name name, int from, int to) {
        boolean makes = name.to() < to
                && MAKES.contains(tokens.lower(name.to()))
                && tokens.gapAfter(name.to() - 1).isBlank();
        for (int i = Math.max(from, name.from() - 3); makes && i < name.from(); i++) {
            if (POINT.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Doe explains … where she talks about}. */
    private static boolean isTakenUp(Tokens tokens, Name name, int to) {
        for (int i = name.to(); i < to - 1; i++) {
            if (LeadIn.PERSONAL.contains(tokens.lower(i)) && isVerb(tokens, i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Jane Doe has a good summary}, {@code the Gazette offers another example}. */
    private static boolean makes(Tokens tokens, Name name, int to) {
        if (name.to() >= to
                || !OFFERS.contains(tokens.lower(name.to()))
                || !tokens.gapAfter(name.to() - 1).isBlank()) {
            return false;
        }
        for (int i = name.to() + 1; i < Math.min(to, name.to() + MAX_OFFER); i++) {
            if (POINT.contains(tokens.lower(i)) || SAID.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Jane Doe, writing for the Gazette:}, {@code Jane Doe for the Gazette:}. */
    private static boolean isReporting(Tokens tokens, Name name, int from, int to) {
        boolean opens = name.from() == from
                && name.isFull()
                && tokens.gapAfter(to - 1).stripLeading().startsWith(":");
        int at = name.to();
        boolean apposition = tokens.gapAfter(at - 1).startsWith(",");
        at += apposition && at < to && REPORTING.contains(tokens.lower(at)) ? 1 : 0;
        return opens
                && at < to
                && (apposition || name.isPerson())
                && (tokens.lower(at).equals("for") || Vocabulary.FROM.at(tokens, at) > 0);
    }

    /** {@code Jane Doe, CTO of Acme:} and nothing else. */
    private static boolean hasRole(Tokens tokens, Name name, int from, int to) {
        int role = name.to();
        return name.from() == from
                && name.isFull()
                && role < to
                && tokens.gapAfter(role - 1).startsWith(",")
                && tokens.gapAfter(to - 1).stripLeading().startsWith(":")
                && to - role <= MAX_APPOSITION
                && (Vocabulary.HONORIFIC.in(tokens, role, Math.min(to, role + 3))
                        || Vocabulary.PERSONS.in(tokens, role, Math.min(to, role + 3)));
    }

    /** {@code Here is Jane Doe on bees}. */
    private static boolean isIntroduced(Tokens tokens, Name name, int from, int to) {
        boolean here = name.from() > from
                && name.from() - from <= 2
                && (tokens.lower(from).equals("here") || tokens.lower(from).equals("here's"))
                && !tokens.isPossessive(name.to() - 1);
        return here
                && name.isPerson()
                && name.to() < to
                && tokens.lower(name.to()).equals("on");
    }

    /** {@code The Work (Jane Doe, 1990)}. */
    private static boolean isBracketed(Tokens tokens, Name name) {
        String after = tokens.gapAfter(name.to() - 1);
        return name.isPerson()
                && name.from() > 0
                && tokens.gapAfter(name.from() - 1).endsWith("(")
                && (after.startsWith(")") || after.startsWith(","))
                && tokens.isCapital(name.from() - 1);
    }

    /** {@code this post of Jane Doe's}. */
    private static boolean isPossessed(Tokens tokens, Name name, int from) {
        return name.from() > from
                && tokens.lower(name.from() - 1).equals("of")
                && tokens.isPossessive(name.to() - 1)
                && name.kind() != Name.Kind.ORGANISATION;
    }

    /** {@code Jane Doe included it in her book}. */
    private static boolean hasOwnWork(Tokens tokens, Name name, int to) {
        for (int i = name.to(); i < to - 1; i++) {
            boolean own = List.of("his", "her", "their", "sein", "seinem", "ihrem", "son", "su", "seu", "sua")
                    .contains(tokens.lower(i));
            if (own && Vocabulary.WORK.in(tokens, i + 1, Math.min(to, i + 5))) {
                return true;
            }
        }
        return false;
    }
}
