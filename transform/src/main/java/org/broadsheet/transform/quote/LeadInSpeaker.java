package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** Who speaks in the sentence before the quotation, with a work in quotation marks or italics where there is one. */
final class LeadInSpeaker implements Scorer {
    /** How sure a sentence further off must be. */
    private static final double SURE = 0.6;

    private static final double FURTHER = 0.6;
    private static final int MAX_NAME = 3;
    private static final int MAX_SEEN = 8;
    private static final int MAX_APPOSITION = 14;
    private static final int MAX_CALLED = 14;
    private static final double NAMED = 0.55;
    private static final double TOLD = 0.65;
    private static final double MET = 0.62;
    private static final int MAX_VERB = 6;

    private static final int MAX_SOMEBODY = 12;
    private static final int MAX_REFERENCE = 100;
    /** Fewer words in marks are called so. */
    private static final int MIN_SPEECH = 7;

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\w.])@(\\w{2,30})\\s+(.{2,40})");

    /** Nobody says code. */
    private static final double CODE = 0.54;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.leadIn();
        if (line == null) {
            return List.of();
        }
        boolean antecedent = speaksOfPerson(line);
        if (endsInOwnWords(line.lastTokens()) || isDelivered(line)) {
            return List.of();
        }
        boolean self = isSaidByAuthor(line.lastTokens()) || isSaidBySomebody(line.lastTokens());
        double doubt = Prose.isAddressOrCode(quotation.start()) ? CODE : 1;
        double reach = 1;
        for (int i = line.sentences().size() - 1; i >= 0 && reach > 0.5; i--, reach -= 0.2) {
            Span sentence = line.sentences().get(i);
            Speaker speaker = line.speaker(sentence);
            boolean near = i == line.sentences().size() - 1;
            boolean machine = speaker != null && speaker.name().kind() != Name.Kind.PERSON && isMachine(line);
            if (speaker != null
                    && !machine
                    && (near || !self)
                    && (near
                            || antecedent
                            || (speaker.strength() * reach > SURE
                                    && speaker.name().isFull()))) {
                double strength = speaker.strength() * reach;
                Clue met = near || self || strength >= MET ? null : met(quotation, line, doubt);
                return List.of(met == null ? clue(quotation, line, sentence, speaker, strength * doubt) : met);
            }
        }
        if (antecedent && !self) {
            Clue met = met(quotation, line, doubt);
            return met == null ? further(quotation) : List.of(met);
        }
        Clue told = told(line);
        told = told == null ? subject(quotation, line) : told;
        return told == null ? named(quotation, line) : List.of(told);
    }

    /** {@code Doe mentioned, "We keep bees in the city."}: what she said stands there, and the sentence ends. */
    private static boolean isDelivered(Line line) {
        String words = line.words();
        int end = words.length() - 1;
        int close = end >= 0 && ".!?".indexOf(words.charAt(end)) >= 0 ? end - 1 : end;
        if (close < 1 || "\"\u201d".indexOf(words.charAt(close)) < 0) {
            return false;
        }
        int open = Math.max(words.lastIndexOf('"', close - 1), words.lastIndexOf('\u201c', close - 1));
        boolean stops = close < end || ".!?".indexOf(words.charAt(close - 1)) >= 0;
        if (!stops || open < 0) {
            return false;
        }
        Tokens tokens = line.tokens();
        int first = tokens.indexAt(open);
        return tokens.size() - first >= MIN_SPEECH && Vocabulary.SAYS.in(tokens, Math.max(0, first - 1), first);
    }

    /** {@code Jane Doe asked what I thought, and I wrote back:}: the author's words follow. */
    private static boolean endsInOwnWords(Tokens tokens) {
        for (int i = Math.max(1, tokens.size() - 3); i + 1 < tokens.size(); i++) {
            boolean self = tokens.lower(i).equals("i") || tokens.lower(i).equals("we");
            if (self
                    && WordSet.SAID_HIMSELF.has(
                            tokens.words(i + 1, tokens.size()).toLowerCase(Locale.ROOT))) {
                return tokens.gapAfter(tokens.size() - 1).startsWith(":");
            }
        }
        return false;
    }

    /** {@code This is the comment I left}: the author quotes himself. */
    private static boolean isSaidByAuthor(Tokens tokens) {
        for (int i = 0; tokens.mayHave(Vocabulary.SELF) && i < tokens.size(); i++) {
            boolean self = Vocabulary.SELF.at(tokens, i) > 0
                    && !tokens.lower(i).equals("me")
                    && Vocabulary.MINE.at(tokens, i) == 0;
            boolean liked = i + 1 < tokens.size() && WordSet.LIKED.at(tokens, i + 1);
            if (self
                    && !liked
                    && (Vocabulary.SAYS.in(tokens, i + 1, Math.min(tokens.size(), i + 3))
                            || LinkSigns.isOfWork(tokens, i)
                            || Vocabulary.ANSWERS.in(tokens, i + 1, Math.min(tokens.size(), i + 7)))) {
                return true;
            }
        }
        return false;
    }

    /** {@code as a statesman put it}: somebody who is not named, and nobody of the sentences before. */
    private static boolean isSaidBySomebody(Tokens tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean somebody = WordSet.ONE.at(tokens, i) && Vocabulary.PERSONS.in(tokens, i + 1, i + 3);
            if (somebody && Vocabulary.SAYS.in(tokens, i + 2, Math.min(tokens.size(), i + MAX_SOMEBODY))) {
                return true;
            }
        }
        return false;
    }

    /** What follows comes from a machine: {@code the compiler reports the error:}. */
    private static boolean isMachine(Line line) {
        return Vocabulary.MACHINE.in(line.lastTokens());
    }

    /** The last sentence says he or she: somebody named before. */
    private static boolean speaksOfPerson(Line line) {
        Tokens tokens = line.lastTokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (WordSet.OF_PERSON.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code I met Jane Doe yesterday. She said:}: the one person whom one of the two sentences before names, where he or she speaks. */
    private static @Nullable Clue met(Quotation quotation, Line line, double doubt) {
        List<Span> sentences = line.sentences();
        for (int i = sentences.size() - 2; says(line.lastTokens()) && i >= Math.max(0, sentences.size() - 3); i--) {
            List<Name> people = line.names(sentences.get(i)).stream()
                    .filter(name -> name.isPerson()
                            || (name.kind() == Name.Kind.SINGLE && Names.isGiven(line.tokens(), name.from())))
                    .toList();
            if (!people.isEmpty()) {
                Name only = people.get(0);
                return people.stream().allMatch(name -> name.words().equals(only.words()))
                        ? Clue.of("speaker", line.words(sentences.get(i)), MET * doubt)
                                .withAuthor(new Author(
                                        quotation.article().people().fullName(only), page(line, only.words())))
                        : null;
            }
        }
        return null;
    }

    /** {@code she said}, {@code her answer:}; not {@code her book}, and not {@code they say}. */
    private static boolean says(Tokens tokens) {
        for (int i = Math.max(1, tokens.size() - 4); i < tokens.size(); i++) {
            if (Vocabulary.UTTERANCE.at(tokens, i) > 0
                    && (WordSet.HERS.at(tokens, i - 1) || WordSet.OF_PERSON.at(tokens, i - 1))) {
                return true;
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean subject = WordSet.OF_PERSON.at(tokens, i) && !WordSet.HERS.at(tokens, i);
            if (subject && Vocabulary.SAYS.in(tokens, i + 1, i + MAX_VERB)) {
                return true;
            }
        }
        return false;
    }

    /** Who speaks in the paragraph before. */
    private static List<Clue> further(Quotation quotation) {
        Line line = quotation.before().size() < 2 ? null : quotation.before().get(1);
        List<Clue> subject = subjectOfPost(quotation);
        if (line == null) {
            return subject;
        }
        for (int i = line.sentences().size() - 1; i >= 0; i--) {
            Span sentence = line.sentences().get(i);
            Speaker speaker = line.speaker(sentence);
            if (speaker != null && speaker.name().kind() != Name.Kind.ORGANISATION && speaker.strength() > SURE) {
                return List.of(clue(quotation, line, sentence, speaker, FURTHER));
            }
        }
        Clue only = onlyPerson(quotation, line);
        return only == null ? subject : List.of(only);
    }

    /** {@code Doe is a good writer.} before {@code She says:}: the one person of the paragraph's last sentence, whose full name the post has. */
    private static @Nullable Clue onlyPerson(Quotation quotation, Line line) {
        List<Name> names = line.names(line.lastSentence());
        if (names.isEmpty()
                || !says(
                        quotation.leadIn() == null
                                ? line.lastTokens()
                                : quotation.leadIn().lastTokens())) {
            return null;
        }
        Name only = names.get(0);
        String full = quotation.article().people().fullName(only);
        boolean one = full.indexOf(' ') > 0 && names.stream().allMatch(name -> full.endsWith(name.words()));
        return one && only.kind() != Name.Kind.ORGANISATION
                ? Clue.of("speaker", line.words(line.lastSentence()), FURTHER)
                        .withAuthor(new Author(full, page(line, only.words())))
                : null;
    }

    /** Of him or her after whom the post is called, {@code Jane Doe (1951\u20132014)}: nobody else was named so far. */
    private static List<Clue> subjectOfPost(Quotation quotation) {
        String title = quotation.article().about().title();
        List<Name> names = title == null ? List.of() : Names.in(new Tokens(title));
        Name only = names.size() == 1 && names.get(0).isPerson() && names.get(0).from() == 0 ? names.get(0) : null;
        boolean alone = only != null
                && quotation.before().stream()
                        .flatMap(each -> each.names(each.lastSentence()).stream())
                        .noneMatch(name -> name.isPerson() && !name.words().equals(only.words()));
        return alone
                ? List.of(Clue.of("speaker", title, FURTHER).withAuthor(new Author(only.words(), null)))
                : List.of();
    }

    /** {@code As @jane tweeted:}, {@code From Bee News:} and nothing else. */
    private static @Nullable Clue told(Line line) {
        String words = line.words(line.lastSentence());
        Clue clue = Clue.of("speaker", words, TOLD);
        Matcher account = words.indexOf('@') < 0 ? null : ACCOUNT.matcher(words);
        if (account != null && account.find() && Vocabulary.SAYS.begins(new Tokens(account.group(2)))) {
            return clue.withAuthor(new Author(account.group(1), null))
                    .withTitle(LeadInWork.work(line, line.lastSentence(), account.group(1)));
        }
        String alone = alone(line);
        if (alone != null) {
            return clue.withAuthor(new Author(alone, null));
        }
        Clue reference = isReference(line) ? Attribution.read(line, 0, "speaker", TOLD) : null;
        if (reference != null && reference.author() != null && reference.title() != null) {
            return reference.onLine(null);
        }
        DatedName dated = DatedName.of(line.words());
        if (dated != null && (dated.isPerson() || dated.isNickname())) {
            return clue.withAuthor(new Author(dated.name(), page(line, dated.name())));
        }
        Tokens tokens = line.lastTokens();
        int opens = tokens.size() == 0 ? 0 : Vocabulary.BRIDGE.at(tokens, 0);
        boolean leads = words.endsWith(":") || words.endsWith("...") || words.endsWith("\u2026");
        int length = opens < tokens.size() && leads ? Vocabulary.FROM.at(tokens, opens) : 0;
        int from = length == 0 ? 0 : opens + length;
        from += from > 0 && from < tokens.size() && (WordSet.DEFINITE.at(tokens, from) || Site.isOfDay(tokens, from))
                ? 1
                : 0;
        Name name = from == 0 || from >= tokens.size()
                ? null
                : Names.whole(words.substring(tokens.start(from), tokens.end(tokens.size() - 1)));
        if (name == null || Vocabulary.MONTH.is(name.words())) {
            return null;
        }
        boolean site = name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.SINGLE;
        return site ? clue.withSite(whole(tokens, from, name)) : clue.withAuthor(new Author(name.words(), null));
    }

    /** {@code <strong>Jane Doe:</strong>}, {@code JANE DOE:} as all of the line: a name, though of no known first name; or null. */
    private static @Nullable String alone(Line line) {
        String words = line.words();
        Name name = words.endsWith(":") && words.length() <= MAX_REFERENCE / 2
                ? Names.whole(words.substring(0, words.length() - 1))
                : null;
        boolean bold = line.element().childNodeSize() == 1
                && Tree.childElements(line.element()) == 1
                && line.element().child(0).normalName().equals("strong");
        boolean all = name != null && name.isFull() && name.words().length() == words.length() - 1;
        boolean capitals = all && name.words().equals(name.words().toUpperCase(Locale.ROOT));
        return all && name.kind() != Name.Kind.ORGANISATION && (bold || capitals) ? name.words() : null;
    }

    /** {@code Jane Doe, <em>Honey</em>:}, {@code The Quiet Hive, Jane Doe:} and nothing else. */
    private static boolean isReference(Line line) {
        String words = line.words();
        List<Name> names = words.endsWith(":") && words.length() <= MAX_REFERENCE && words.indexOf(',') > 0
                ? line.names(line.lastSentence())
                : List.of();
        if (names.isEmpty()) {
            return false;
        }
        Tokens tokens = line.tokens();
        Name first = names.get(0);
        if (first.from() == 0) {
            return first.isFull()
                    && line.marked().size() == 1
                    && tokens.indexAt(line.marked().get(0).start()) == first.to()
                    && tokens.gapAfter(first.to() - 1).startsWith(",");
        }
        Name last = names.get(names.size() - 1);
        String work = Titles.clean(words.substring(0, words.indexOf(',')));
        return last.isPerson()
                && tokens.gapAfter(last.from() - 1).startsWith(",")
                && words.indexOf(',') < tokens.start(last.from())
                && words.lastIndexOf(',', tokens.start(last.from())) == words.indexOf(',')
                && tokens.size() - last.to() <= 2
                && Titles.looksLikeTitle(work)
                && !Vocabulary.SAYS.in(tokens);
    }

    /** {@code Developer Library}: all words to the end where each has a capital, though not each is part of a name. */
    private static String whole(Tokens tokens, int from, Name name) {
        for (int i = from; i < tokens.size(); i++) {
            if (!tokens.isCapital(i)) {
                return name.words();
            }
        }
        return tokens.words(from, tokens.size());
    }

    /** {@code Doe is unusually blunt today:}, where the post has the full name: what follows the colon is Doe's. */
    private static @Nullable Clue subject(Quotation quotation, Line line) {
        Span sentence = line.lastSentence();
        List<Name> names = line.words().endsWith(":") && quotation.isProse() ? line.names(sentence) : List.of();
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        Name name = names.isEmpty() || names.get(0).kind() != Name.Kind.SINGLE ? null : names.get(0);
        if (name == null || !new Mention(tokens, name, from, tokens.size()).isSubject() || isMachine(line)) {
            return null;
        }
        String full = quotation.article().people().fullName(name);
        return full.endsWith(" " + name.words())
                ? Clue.of("speaker", line.words(sentence), NAMED).withAuthor(new Author(full, page(line, name.words())))
                : null;
    }

    /** Nobody speaks, but the sentence names a site or a work: {@code from the Bee Board's rules}. */
    private static List<Clue> named(Quotation quotation, Line line) {
        Span sentence = line.lastSentence();
        String words = line.words(sentence);
        boolean leads = isTakenFrom(line.lastTokens())
                && !isOwnWish(line.lastTokens())
                && quotation.isProse()
                && (isSeen(line)
                        || isCalledQuote(line)
                        || ":\u2026\uff1a".indexOf(words.charAt(words.length() - 1)) >= 0
                        || words.endsWith(".."));
        String site = leads ? Site.in(line, sentence, null, null) : null;
        site = site == null && (leads || Vocabulary.VIA.in(line.lastTokens()))
                ? SiteName.ofForum(line.lastTokens())
                : site;
        String work = leads ? LeadInWork.work(line, sentence, "") : null;
        Tokens tokens = line.tokens();
        String document = leads && work == null
                ? UnmarkedTitle.documented(tokens, tokens.indexAt(sentence.start()), tokens.indexAt(sentence.end()))
                : null;
        if (document != null) {
            work = document;
            site = site != null && document.contains(site) ? null : site;
        }
        if (work != null && site != null && (work.contains(site) || site.contains(work))) {
            work = null;
        }
        if (site == null && work != null && !isLedBy(line, sentence, work)) {
            work = null;
        }
        boolean none = site == null && work == null;
        return none || Names.writesNounsInCapitals(line.tokens())
                ? List.of()
                : List.of(named(Clue.of("speaker", words, NAMED).withSite(site), work, isCalled(line, work)));
    }

    /** {@code For example from Ada Quill}: a name is nobody's work. */
    private static Clue named(Clue clue, @Nullable String work, boolean called) {
        Name name = work == null ? null : Names.whole(work);
        boolean maker = name != null && !called && name.isFull() && name.words().equals(work) && name.to() <= MAX_NAME;
        return maker ? clue.withAuthor(new Author(name.words(), null)) : clue.withTitle(work);
    }

    /** A work of which the sentence says that something is in it; other words in marks are only called so. */
    private static boolean isLedBy(Line line, Span sentence, String work) {
        Tokens tokens = line.tokens();
        int at = tokens.indexAt(line.words().indexOf(work, sentence.start()));
        int from = Math.max(tokens.indexAt(sentence.start()), at - 4);
        return line.words().contains("\u300a" + work)
                || Vocabulary.FROM.in(tokens, from, at)
                || Vocabulary.WORK.in(tokens, from, at)
                || Vocabulary.ACCORDING.in(tokens, from, at)
                || Vocabulary.QUOTE.in(tokens, from, at)
                || Vocabulary.TITLED.in(tokens, from, at)
                || Vocabulary.SAYS.in(tokens, at, tokens.indexAt(sentence.end()));
    }

    /** {@code the movie <em>Bees</em>}. */
    private static boolean isCalled(Line line, @Nullable String work) {
        return work != null
                && line.marked().stream()
                        .anyMatch(mark -> line.words(mark).contains(work) && NameInWork.isCalledWork(line, mark));
    }

    /** {@code Seen on Twitter today}: all of the line. */
    private static boolean isSeen(Line line) {
        return line.tokens().size() <= MAX_SEEN
                && line.mayBegin(Vocabulary.VIA)
                && Vocabulary.VIA.begins(line.tokens())
                && !line.words().endsWith(".");
    }

    /** {@code A quote from the story <em>Honey</em>}: all of the line, without an end. */
    private static boolean isCalledQuote(Line line) {
        Tokens tokens = line.tokens();
        return tokens.size() <= MAX_CALLED
                && !line.words().endsWith(".")
                && Vocabulary.QUOTE.in(tokens, 0, Math.min(tokens.size(), 3));
    }

    /** {@code I feel like we need this on a shirt}: nobody else said so. */
    private static boolean isOwnWish(Tokens sentence) {
        return Vocabulary.HYPOTHETICAL.in(sentence) && Vocabulary.SELF.in(sentence);
    }

    /** The sentence speaks of a work or a site, or of saying; not of what a machine shows. */
    private static boolean isTakenFrom(Tokens sentence) {
        boolean written = Vocabulary.WORK.in(sentence)
                || Vocabulary.SITE.in(sentence)
                || Vocabulary.QUOTE.in(sentence)
                || Vocabulary.ACCORDING.in(sentence)
                || Vocabulary.SAYS.in(sentence);
        return written && !Vocabulary.MACHINE.in(sentence);
    }

    private static Clue clue(Quotation quotation, Line line, Span sentence, Speaker speaker, double strength) {
        if (speaker.isWork() && !speaker.name().words().endsWith(" Docs")) {
            return Clue.of("speaker", line.words(sentence), strength)
                    .withTitle(speaker.name().words())
                    .withSite(Site.in(line, sentence, null, speaker.name().words()));
        }
        if (isCalledSite(line, sentence, speaker.name())
                || speaker.name().words().endsWith(" Docs")) {
            return Clue.of("speaker", line.words(sentence), strength)
                    .withSite(speaker.name().words())
                    .withTitle(LeadInWork.work(line, sentence, ""));
        }
        String name = quotation.article().people().fullName(speaker.name());
        return Clue.of("speaker", line.words(sentence), strength)
                .withAuthor(new Author(name, page(line, speaker.name().words())))
                .withTitle(LeadInWork.work(line, sentence, name))
                .withSite(site(line, sentence, speaker));
    }

    /** An organisation speaks where it publishes, unless the sentence links to where everybody does. */
    private static @Nullable String site(Line line, Span sentence, Speaker speaker) {
        String site = Site.in(line, sentence, null, null);
        if (site != null || speaker.name().kind() != Name.Kind.ORGANISATION) {
            return site;
        }
        boolean elsewhere = line.links().stream()
                .anyMatch(link -> sentence.contains(link.span().start())
                        && link.url() != null
                        && Site.ofHost(link.url()) != null);
        return elsewhere ? null : speaker.name().words();
    }

    /** {@code Beeline, one of the largest news sites in town, wrote}, {@code The blog Beeline writes}: the sentence says what it is. */
    private static boolean isCalledSite(Line line, Span sentence, Name name) {
        Tokens tokens = line.tokens();
        if (name.isPerson()) {
            return false;
        }
        boolean before = name.from() > tokens.indexAt(sentence.start())
                && Vocabulary.SITE.at(tokens, name.from() - 1) > 0
                && tokens.gapAfter(name.from() - 1).isBlank();
        int end = name.to();
        boolean apposition = tokens.gapAfter(end - 1).equals(", ");
        for (int i = end; apposition && i < Math.min(tokens.size(), end + MAX_APPOSITION); i++) {
            if (tokens.gapAfter(i).startsWith(",")) {
                return Vocabulary.SITE.in(tokens, end, i + 1);
            }
        }
        return before;
    }

    /** Where a link on the name leads, if it leads to a page about the person. */
    static @Nullable String page(Line line, String name) {
        for (Link link : line.links()) {
            if (link.url() != null
                    && link.address() != Address.PAGE
                    && POSSESSIVE.matcher(link.shown()).replaceFirst("").endsWith(name)) {
                return link.url();
            }
        }
        return null;
    }
}
