package org.broadsheet.transform.quote;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;

/** Reads the signs that speak for or against a link before a quotation. */
final class LinkSigns {
    private static final int MAX_GAP = 12;
    private static final Pattern GAP = Pattern.compile("[\\s,;/&+|]*(?:" + WordSet.AND.alternatives() + "|"
            + WordSet.OR.alternatives() + ")?\\s*" + WordSet.DEFINITE.alternatives() + "?\\s*");

    private static final Pattern MORE = Pattern.compile(", (?:" + WordSet.AND.alternatives() + "|"
            + WordSet.OR.alternatives() + ") (?:" + WordSet.DEFINITE.alternatives() + " )?\\p{Lu}");

    private final Quotation quotation;
    private final LeadIn leadIn;

    LinkSigns(Quotation quotation, Line line) {
        this.quotation = quotation;
        this.leadIn = new LeadIn(line, quotation.isProse());
    }

    /** The signs of a link in the line that stands so many lines before the quotation. */
    Set<Sign> of(Line line, int linesBefore, Link link) {
        Set<Sign> signs = EnumSet.copyOf(leadIn.signs());
        Span sentence = sentenceOf(line, link);
        place(signs, line, linesBefore, sentence);
        sentence(signs, line, sentence, link);
        page(signs, line, sentence, link);
        return signs;
    }

    static Span sentenceOf(Line line, Link link) {
        for (Span sentence : line.sentences()) {
            if (sentence.contains(link.span().start())) {
                return sentence;
            }
        }
        return line.lastSentence();
    }

    private void place(Set<Sign> signs, Line line, int linesBefore, Span sentence) {
        int fromEnd = line.sentences().size() - 1 - line.sentences().indexOf(sentence);
        int lines = linesBefore > 0 && leadIn.isBridge() ? linesBefore - 1 : linesBefore;
        if (lines > 0) {
            signs.add(lines > 1 ? Sign.FURTHER : Sign.PARAGRAPH_BEFORE);
        } else {
            signs.add(fromEnd == 0 ? Sign.LAST_SENTENCE : fromEnd == 1 ? Sign.SENTENCE_BEFORE : Sign.EARLIER);
        }
    }

    private void sentence(Set<Sign> signs, Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        int first = tokens.indexAt(link.span().start());
        int end = tokens.indexAt(link.span().end());
        if (Vocabulary.SAYS.in(tokens, first, end) || LeadInLink.isTopical(link)) {
            signs.add(Sign.SAYS_IN_LINK);
        } else if (Vocabulary.SAYS.in(tokens, from, to)) {
            signs.add(Sign.SAYS);
        }
        boolean guided = first > from
                && Vocabulary.VIA.in(tokens, Math.max(from, first - 4), first)
                && (isApart(tokens, from, end) || !isOnly(line, link));
        if (Vocabulary.ACCORDING.in(tokens, Math.max(from, first - 5), first)
                || (!guided && isFrom(tokens, from, first))) {
            signs.add(Sign.ACCORDING);
        }
        if (Vocabulary.WORK.in(tokens, Math.max(from, first - 3), Math.min(to, end + 2))) {
            signs.add(Sign.WORK_WORD);
        }
        own(signs, tokens, from, link, first, leadIn.is(line, sentence), isQuotedAtHome(line, link));
        if (isOfNobody(tokens, first, end)) {
            signs.add(Sign.OF_NOBODY);
        }
        if (guided) {
            signs.add(Sign.GUIDE);
        }
        if (isDiscussed(line, sentence, link)) {
            signs.add(Sign.DISCUSSED);
        }
    }

    /** {@code Via <a>Bee News</a>, Jane Doe says:}. */
    private static boolean isApart(Tokens tokens, int from, int end) {
        return tokens.lower(from).equals("via") && tokens.gapAfter(end - 1).startsWith(",");
    }

    /** {@code Jane notes <a>Ada Quill's theory</a>}: whose it is, and somebody else speaks before. */
    private static boolean isDiscussed(Line line, Span sentence, Link link) {
        List<Name> names = Names.in(link.tokens());
        Name owner = names.isEmpty() || names.get(0).from() > 0 ? null : names.get(0);
        if (owner == null || !owner.isPerson() || !link.tokens().isPossessive(owner.to() - 1)) {
            return false;
        }
        Speaker speaker = line.speaker(sentence);
        return speaker != null
                && speaker.name().kind() != Name.Kind.ORGANISATION
                && line.tokens().start(speaker.name().from()) < link.span().start()
                && Vocabulary.SAYS.at(line.tokens(), speaker.name().to()) > 0;
    }

    /** {@code a <a>Hive</a> user}: the link stands between the article and somebody who has no name. */
    private static boolean isOfNobody(Tokens tokens, int first, int end) {
        return first > 0
                && end < tokens.size()
                && (tokens.lower(first - 1).equals("a")
                        || tokens.lower(first - 1).equals("an"))
                && tokens.gapAfter(end - 1).isBlank()
                && Vocabulary.PERSONS.at(tokens, end) > 0
                && !(end + 1 < tokens.size() && tokens.isCapital(end + 1));
    }

    /** {@code a quote that I came up with for <a>a conference</a>}: the link leads to a front page, and the sentence is of a quotation. */
    private boolean isQuotedAtHome(Line line, Link link) {
        return link.address() == Address.HOME && Vocabulary.QUOTE.in(line.lastTokens());
    }

    /** {@code the comment I left}, but not {@code a quote I jotted down}. */
    static boolean isOfWork(Tokens tokens, int self) {
        return self > 0 && Vocabulary.WORK.at(tokens, self - 1) > 0 && Vocabulary.QUOTE.at(tokens, self - 1) == 0;
    }

    /** {@code my last post}, {@code a post I wrote} in the link itself. */
    private static boolean isMine(Tokens shown) {
        for (int i = 0; i < shown.size(); i++) {
            boolean self = Vocabulary.SELF.at(shown, i) > 0;
            boolean said = self && i > 0 && Vocabulary.SAYS.in(shown, i + 1, Math.min(shown.size(), i + 3));
            boolean owned =
                    Vocabulary.MINE.at(shown, i) > 0 && Vocabulary.WORK.in(shown, i + 1, Math.min(shown.size(), i + 4));
            if (owned || (said && Vocabulary.WORK.in(shown))) {
                return true;
            }
        }
        return false;
    }

    /** {@code I have <a>written an update</a>}: what the author says himself, in the link. */
    private static boolean isSaidByAuthor(Tokens tokens, int from, int link, Tokens shown) {
        boolean says = shown.size() > 0 && Vocabulary.SAYS.at(shown, 0) > 0 && !Vocabulary.ANSWERS.in(shown);
        for (int i = from; says && i < link; i++) {
            if (Vocabulary.SELF.at(tokens, i) > 0 && !tokens.lower(i).equals("me")) {
                return true;
            }
        }
        return false;
    }

    private void own(Set<Sign> signs, Tokens tokens, int from, Link own, int link, boolean last, boolean home) {
        Tokens shown = own.tokens();
        boolean mine = Vocabulary.MINE.in(tokens, Math.max(from, link - 4), link)
                || isMine(shown)
                || isSaidByAuthor(tokens, Math.max(from, link - 2), link, shown);
        if (mine && !leadIn.isOwn()) {
            signs.add(Sign.MINE);
        }
        boolean mailed = (mine || (own.url() != null && OwnSite.has(own.url()) && !leadIn.isOwn()))
                && ((link > from && Vocabulary.MAILED.in(tokens, from, link))
                        || (!last && Vocabulary.MAILED.in(leadIn.line().lastTokens())));
        if (mailed) {
            signs.add(Sign.ANSWERED);
        }
        if (leadIn.isOwn() && (!last || home) && !mine && !leadIn.isOwnWork(shown)) {
            signs.add(Sign.SELF_QUOTE);
        }
    }

    /** {@code From the <a>…</a>} as the opening of the sentence. */
    private static boolean isFrom(Tokens tokens, int from, int link) {
        return from < link && link - from <= 4 && WordSet.LINKING.at(tokens, from);
    }

    private void page(Set<Sign> signs, Line line, Span sentence, Link link) {
        boolean titled = line.title(link) != null;
        if (titled) {
            signs.add(Sign.TITLE);
        }
        if (isOnly(line, link)) {
            signs.add(Sign.ONLY);
        } else if (isLast(line, link) || isLastOf(line, sentence, link)) {
            signs.add(Sign.NEAREST);
        }
        if (!signs.contains(Sign.ONLY) && isTopic(line, sentence, link)) {
            signs.add(Sign.TOPIC);
        }
        if (Vocabulary.OFFERS.begins(link.tokens())) {
            signs.add(Sign.OFFER);
        }
        if (isListed(line, link)) {
            signs.add(Sign.LISTED);
        }
        Name name = link.name();
        String url = link.url() == null ? "" : link.url();
        if (name != null && name.isFull() && !titled) {
            signs.add(Sign.PERSON);
            if (isPageOfSpeaker(line, sentence, link, name)) {
                signs.add(Sign.SPEAKER);
            }
        }
        if (!quotesHimself(line, sentence, link)
                && quotation.article().ownHosts().has(url)) {
            signs.add(Sign.OWN);
        }
        Address address = Address.of(link);
        boolean page = address == Address.PAGE && !signs.contains(Sign.PERSON);
        if (page && quotation.article().works().isSole(url)) {
            signs.add(Sign.SOLE);
        }
        switch (address) {
            case PAGE -> signs.add(Sign.PAGE);
            case HOME -> {
                signs.add(Sign.HOME);
                spokenSite(signs, line, sentence, link);
            }
            case PROFILE -> signs.add(Sign.PROFILE);
            case REFERENCE -> {
                if (isConsulted(line, sentence)) {
                    signs.add(Sign.CONSULTED);
                } else if (!isOwned(line, link) || !(titled || isCalledWork(url))) {
                    signs.add(Sign.REFERENCE);
                }
            }
        }
        takenUp(signs, line, sentence, link);
    }

    /** {@code As I wrote in <a>my last post</a>:}: the author speaks, nobody else does, and no other link follows. */
    private boolean quotesHimself(Line line, Span sentence, Link link) {
        boolean says = leadIn.is(line, sentence) ? leadIn.isOwn() : leadIn.isOfAuthor() && LeadIn.isOwn(line, sentence);
        return says && line.speaker(sentence) == null && isLastOf(line, sentence, link);
    }

    /** {@code Ada Quill's <a>Silent Hive</a>}: a work by its title. */
    static boolean isOwned(Line line, Link link) {
        int before = line.tokens().indexAt(link.span().start()) - 1;
        return before >= 0 && line.tokens().isPossessive(before) && Titles.startsHigh(link.shown());
    }

    /** {@code /wiki/Flights_(novel)}. */
    private static boolean isCalledWork(String url) {
        int open = url.lastIndexOf('(');
        return open > 0 && Vocabulary.WORK.in(new Tokens(url.substring(open).replace('_', ' ')));
    }

    /** {@code Its <a>homepage</a> says:}, or that of which the next sentence says: {@code From their website:}. */
    private void spokenSite(Set<Sign> signs, Line line, Span sentence, Link link) {
        if (leadIn.is(line, sentence)) {
            if (leadIn.leadsOn() && Vocabulary.FRONT.in(link.tokens())) {
                signs.add(Sign.SPOKEN_SITE);
            }
        } else if (line.equals(leadIn.line()) && !leadIn.isLinked() && leadIn.isFromSite()) {
            signs.add(Sign.SPOKEN_SITE);
            signs.add(Sign.QUOTED_FROM);
        }
    }

    /** Of more than one link in the sentence, that on the verb leads to what was said. */
    private static boolean isPageOfSpeaker(Line line, Span sentence, Link link, Name name) {
        Speaker speaker = line.speaker(sentence);
        return link.url() != null
                && Address.isArticle(link.url())
                && speaker != null
                && speaker.name().words().equals(name.words())
                && line.links().stream()
                        .filter(each -> sentence.contains(each.span().start()))
                        .noneMatch(each -> Vocabulary.SAYS.in(each.tokens()));
    }

    /** {@code her post about <a>bees</a>}; {@code Jane Doe on <a>bees</a>}: a name, one small word and the link, as the opening. */
    private static boolean isTopic(Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        int before = tokens.indexAt(link.span().start()) - 1;
        int from = tokens.indexAt(sentence.start());
        if (before <= from || !WordSet.TOPICAL.at(tokens, before)) {
            return false;
        }
        if (Vocabulary.WORK.at(tokens, before - 1) > 0) {
            return isAbout(line, link, before);
        }
        List<Name> names = line.names(new Span(sentence.start(), tokens.start(before)));
        return names.size() == 1
                && names.get(0).from() == from
                && names.get(0).to() == before
                && names.get(0).isFull();
    }

    /** {@code her post about <a>bees</a> in <a>the Valley</a>}: what stands there, and no second thing that it is about. */
    private static boolean isAbout(Line line, Link link, int before) {
        int next = line.links().indexOf(link) + 1;
        return WordSet.ABOUT.at(line.tokens(), before)
                && next < line.links().size()
                && line.links().get(next).span().start() - link.span().end() <= MAX_GAP;
    }

    /** Of the paragraph's links that lead to pages; where this one leads to a home page, of all. */
    private boolean isOnly(Line line, Link link) {
        boolean page = link.url() != null && link.address() == Address.PAGE;
        for (Link each : line.links()) {
            boolean other = each.url() != null && !each.equals(link);
            if (other
                    && (!page
                            || (each.address() == Address.PAGE
                                    && !quotation.article().ownHosts().has(each.url())))) {
                return false;
            }
        }
        return true;
    }

    /** Of at least three links in a row with nothing but commas and small words between them. */
    private static boolean isListed(Line line, Link link) {
        List<Link> links = line.links();
        int at = links.indexOf(link);
        int first = at;
        int last = at;
        while (first > 0 && isNext(line, links.get(first - 1), links.get(first))) {
            first--;
        }
        while (last + 1 < links.size() && isNext(line, links.get(last), links.get(last + 1))) {
            last++;
        }
        boolean more = last > first
                && MORE.matcher(line.words().substring(links.get(last).span().end()))
                        .lookingAt();
        return last - first >= 2 || more;
    }

    private static boolean isNext(Line line, Link one, Link next) {
        int start = one.span().end();
        int end = next.span().start();
        return start <= end // One link may stand in another until all is written.
                && end - start <= MAX_GAP
                && GAP.matcher(line.words().substring(start, end)).matches();
    }

    private static boolean isLast(Line line, Link link) {
        return line.links().get(line.links().size() - 1).equals(link);
    }

    private static boolean isLastOf(Line line, Span sentence, Link link) {
        Link last = null;
        for (Link each : line.links()) {
            last = sentence.contains(each.span().start()) ? each : last;
        }
        return link.equals(last);
    }

    private static boolean isConsulted(Line line, Span sentence) {
        return WordSet.CONSULTED.isIn(line.words(sentence).toLowerCase(Locale.ROOT));
    }

    /** Where the sentence before the quotation has no link itself and speaks of a work. */
    private void takenUp(Set<Sign> signs, Line line, Span sentence, Link link) {
        if (leadIn.isLinked()) {
            return;
        }
        String url = link.url() == null ? "" : link.url();
        Speaker speaker = leadIn.speaker();
        boolean same = speaker != null
                && (line.words(sentence).contains(speaker.name().words())
                        || Site.isNameOf(speaker.name().words(), url));
        boolean apart = !leadIn.is(line, sentence);
        if (apart && same) {
            signs.add(Sign.SAME_SPEAKER);
        }
        Speaker before = apart && line.equals(leadIn.line()) && speaker == null ? line.speaker(sentence) : null;
        if (before != null && before.name().isFull()) {
            signs.add(Sign.SPOKEN);
        }
        boolean others = speaker != null && speaker.name().isFull() && !leadIn.callsWork();
        String place = apart ? leadIn.placeOfWork() : null;
        boolean elsewhere = place != null && !line.words(sentence).contains(place) && !Site.isNameOf(place, url);
        boolean other = apart && !same && (leadIn.namesWork() || others || leadIn.callsOther(line, sentence, link));
        if (elsewhere || other) {
            signs.add(Sign.OTHER_SPEAKER);
        } else {
            leadIn.addTakenUp(signs);
        }
    }
}
