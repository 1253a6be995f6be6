package org.broadsheet.transform.quote;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Words;
import org.broadsheet.transform.quote.Line.Link;
import org.broadsheet.transform.quote.Line.Span;

/** Reads the signs that speak for or against a link before a quotation. */
final class LinkSigns {
    private static final Pattern CODE = Pattern.compile(
            "https?://\\S+|[^\\n]{0,200}(?:[{};]\\s*$|=>|\\(\\)|</|/>|::|\\$ |\\\\\\\\|--\\w).*|[\\W\\d_]+|\\S+",
            Pattern.DOTALL);
    private static final String CODE_SIGNS = "{};=(</:$\\-";
    private static final Pattern SYMBOL = Pattern.compile("\\S*[\\p{L}\\d][^\\p{L}\\s'\u2019-]+[\\p{L}\\d]\\S*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int SHORT_QUOTE = 25;
    private static final int QUOTE_LENGTH = 400;
    private static final int MAX_BRIDGE = 5;
    static final Set<String> PERSONAL = Set.of("he", "she", "er", "il", "elle", "ella", "ele", "ela");
    private static final Set<String> KNOWN = Set.of(
            "the", "his", "her", "their", "that", "der", "die", "das", "dem", "seinem", "ihrem", "le", "la", "el", "o",
            "a");

    private final Quotation quotation;
    private final Line leadIn;
    private final boolean prose;

    LinkSigns(Quotation quotation, Line leadIn, String quoted) {
        this.quotation = quotation;
        this.leadIn = leadIn;
        this.prose = isProse(quoted);
    }

    /** Neither code nor an address nor a few words. */
    static boolean isProse(String quoted) {
        return quoted.length() > SHORT_QUOTE
                && (isPlain(quoted) || !CODE.matcher(quoted).matches());
    }

    /** Several words, letters among them, and no sign that {@link #CODE} asks for. */
    private static boolean isPlain(String quoted) {
        boolean letter = false;
        boolean space = false;
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            letter |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            space |= c == ' ';
            if (CODE_SIGNS.indexOf(c) >= 0) {
                return false;
            }
        }
        return letter && space;
    }

    /** An address, or one word that no language has. */
    static boolean isAddressOrCode(String quoted) {
        return ADDRESS.matcher(quoted).matches() || SYMBOL.matcher(quoted).matches();
    }

    /** The first words of a quotation, enough to see what it is. */
    static String start(Quotation quotation) {
        String words = Words.of(quotation.block());
        return words.length() > QUOTE_LENGTH ? words.substring(0, QUOTE_LENGTH) : words;
    }

    /** The signs of a link in the line that stands so many lines before the quotation. */
    Set<Sign> of(Line line, int linesBefore, Link link) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Span sentence = sentenceOf(line, link);
        place(signs, line, linesBefore, sentence);
        leadIn(signs);
        sentence(signs, line, sentence, link);
        page(signs, line, sentence, link);
        if (!prose) {
            signs.add(Sign.NO_PROSE);
        }
        return signs;
    }

    static Span sentenceOf(Line line, Link link) {
        return line.sentences().stream()
                .filter(span -> span.contains(link.span().start()))
                .findFirst()
                .orElse(line.lastSentence());
    }

    private void place(Set<Sign> signs, Line line, int linesBefore, Span sentence) {
        int fromEnd = line.sentences().size() - 1 - line.sentences().indexOf(sentence);
        int lines = linesBefore > 0 && isBridge() ? linesBefore - 1 : linesBefore;
        if (lines > 0) {
            signs.add(lines > 1 ? Sign.FURTHER : Sign.PARAGRAPH_BEFORE);
        } else {
            signs.add(fromEnd == 0 ? Sign.LAST_SENTENCE : fromEnd == 1 ? Sign.SENTENCE_BEFORE : Sign.EARLIER);
        }
    }

    /** {@code Specifically:}: a few words of nothing that lead on from the paragraph before. */
    private boolean isBridge() {
        Tokens tokens = leadIn.tokens();
        return tokens.size() <= MAX_BRIDGE
                && leadIn.words().endsWith(":")
                && leadIn.links().isEmpty()
                && Vocabulary.BRIDGE.phrases().in(tokens);
    }

    private void leadIn(Set<Sign> signs) {
        String words = leadIn.words().replaceFirst("[\\s\"\u201d)*\\]]+$", "");
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        if (last == ':' || last == '\uff1a') {
            signs.add(Sign.COLON);
        } else if (words.endsWith("..")
                || ",;\u2026-\u2013\u2014".indexOf(last) >= 0
                || Character.isLetterOrDigit(last)) {
            signs.add(Sign.OPEN_END);
        }
        Tokens tokens = leadIn.tokens();
        Span sentence = leadIn.lastSentence();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        boolean machine = Vocabulary.MACHINE.phrases().in(tokens, Math.max(from, to - 8), to);
        if (machine || Vocabulary.HYPOTHETICAL.phrases().in(tokens, from, to)) {
            signs.add(Sign.INVENTED);
        }
    }

    private void sentence(Set<Sign> signs, Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        int first = tokens.indexAt(link.span().start());
        int end = tokens.indexAt(link.span().end());
        if (Vocabulary.SAYS.phrases().in(tokens, first, end)) {
            signs.add(Sign.SAYS_IN_LINK);
        } else if (Vocabulary.SAYS.phrases().in(tokens, from, to)) {
            signs.add(Sign.SAYS);
        }
        if (Vocabulary.ACCORDING.phrases().in(tokens, Math.max(from, first - 5), first)
                || isFrom(tokens, from, first)) {
            signs.add(Sign.ACCORDING);
        }
        if (Vocabulary.WORK.phrases().in(tokens, Math.max(from, first - 3), Math.min(to, end + 2))) {
            signs.add(Sign.WORK_WORD);
        }
        own(
                signs,
                tokens,
                from,
                new Tokens(link.words()),
                first,
                sentence.equals(leadIn.lastSentence()) && line.equals(leadIn));
        boolean guided = first > from && Vocabulary.VIA.phrases().in(tokens, Math.max(from, first - 4), first);
        if (guided && !isOnly(line, link)) {
            signs.add(Sign.GUIDE);
        }
    }

    /** {@code the comment I left}, but not {@code a quote I jotted down}. */
    static boolean isOfWork(Tokens tokens, int self) {
        return self > 0
                && Vocabulary.WORK.phrases().at(tokens, self - 1) > 0
                && Vocabulary.QUOTE.phrases().at(tokens, self - 1) == 0;
    }

    /** {@code my last post}, {@code a post I wrote} in the link itself. */
    private static boolean isMine(Tokens shown) {
        for (int i = 0; i < shown.size(); i++) {
            boolean self = Vocabulary.SELF.phrases().at(shown, i) > 0;
            boolean said = self && i > 0 && Vocabulary.SAYS.phrases().in(shown, i + 1, Math.min(shown.size(), i + 3));
            boolean owned = Vocabulary.MINE.phrases().at(shown, i) > 0
                    && Vocabulary.WORK.phrases().in(shown, i + 1, Math.min(shown.size(), i + 4));
            if (owned || (said && Vocabulary.WORK.phrases().in(shown))) {
                return true;
            }
        }
        return false;
    }

    private void own(Set<Sign> signs, Tokens tokens, int from, Tokens shown, int link, boolean last) {
        Tokens lead = new Tokens(leadIn.words(leadIn.lastSentence()));
        boolean selfSays = false;
        for (int i = 0; i < lead.size(); i++) {
            selfSays |= Vocabulary.SELF.phrases().at(lead, i) > 0
                    && (Vocabulary.SAYS.phrases().in(lead, i + 1, Math.min(lead.size(), i + 4))
                            || Vocabulary.WORK.phrases().in(lead, i + 1, Math.min(lead.size(), i + 4))
                            || isOfWork(lead, i));
        }
        boolean mine = Vocabulary.MINE.phrases().in(tokens, Math.max(from, link - 4), link) || isMine(shown);
        if (mine && !selfSays) {
            signs.add(Sign.MINE);
        }
        if (selfSays && !last && !mine) {
            signs.add(Sign.SELF_QUOTE);
        }
    }

    /** {@code From the <a>…</a>} as the opening of the sentence. */
    private static boolean isFrom(Tokens tokens, int from, int link) {
        return from < link
                && link - from <= 4
                && List.of("from", "per", "via", "aus", "in", "see").contains(tokens.lower(from));
    }

    private void page(Set<Sign> signs, Line line, Span sentence, Link link) {
        if (Titles.of(line, link) != null) {
            signs.add(Sign.TITLE);
        }
        if (isOnly(line, link)) {
            signs.add(Sign.ONLY);
        } else if (isLast(line, link) || isLastOf(line, sentence, link)) {
            signs.add(Sign.NEAREST);
        }
        Name name = Names.whole(Titles.clean(link.words()));
        String url = link.url() == null ? "" : link.url();
        if (name != null && name.isFull() && Titles.of(line, link) == null) {
            signs.add(Sign.PERSON);
            if (isPageOfSpeaker(line, sentence, link, name)) {
                signs.add(Sign.SPEAKER);
            }
        }
        if (quotation.article().ownHosts().has(url)) {
            signs.add(Sign.OWN);
        }
        Address address = Address.of(link);
        boolean page = address == Address.PAGE && !signs.contains(Sign.PERSON);
        if (page && quotation.article().works().isSole(url)) {
            signs.add(Sign.SOLE);
        }
        switch (address) {
            case PAGE -> signs.add(Sign.PAGE);
            case HOME -> signs.add(Sign.HOME);
            case PROFILE -> signs.add(Sign.PROFILE);
            case REFERENCE -> signs.add(isConsulted(line, sentence) ? Sign.CONSULTED : Sign.REFERENCE);
        }
        takenUp(signs, line, sentence);
    }

    /** Of more than one link in the sentence, that on the verb leads to what was said. */
    private static boolean isPageOfSpeaker(Line line, Span sentence, Link link, Name name) {
        Speaker speaker = Speaker.in(line, sentence);
        return link.url() != null
                && Address.isArticle(link.url())
                && speaker != null
                && speaker.name().words().equals(name.words())
                && line.links().stream()
                        .filter(each -> sentence.contains(each.span().start()))
                        .noneMatch(each -> Vocabulary.SAYS.phrases().in(new Tokens(each.words())));
    }

    /** Of the paragraph's links that lead to pages; where this one leads to a home page, of all. */
    private boolean isOnly(Line line, Link link) {
        boolean page = link.url() != null && Address.of(link.url()) == Address.PAGE;
        return line.links().stream()
                .filter(each -> each.url() != null && !each.equals(link))
                .noneMatch(each -> !page
                        || (Address.of(each.url()) == Address.PAGE
                                && !quotation.article().ownHosts().has(each.url())));
    }

    private static boolean isLast(Line line, Link link) {
        return line.links().get(line.links().size() - 1).equals(link);
    }

    private static boolean isLastOf(Line line, Span sentence, Link link) {
        return line.links().stream()
                .filter(each -> sentence.contains(each.span().start()))
                .reduce((first, second) -> second)
                .filter(link::equals)
                .isPresent();
    }

    private static boolean isConsulted(Line line, Span sentence) {
        String words = line.words(sentence).toLowerCase(java.util.Locale.ROOT);
        return words.contains("wikipedia")
                || words.contains("definition")
                || words.contains("defines")
                || words.contains("dictionary")
                || words.contains("according to")
                || words.contains("wiktionary");
    }

    /** Where the sentence before the quotation has no link itself and speaks of a work. */
    private void takenUp(Set<Sign> signs, Line line, Span sentence) {
        Span last = leadIn.lastSentence();
        boolean linked = leadIn.links().stream()
                .anyMatch(link -> last.contains(link.span().start()) && !isAboutPerson(link));
        Tokens tokens = leadIn.tokens();
        int from = tokens.indexAt(last.start());
        int to = tokens.indexAt(last.end());
        if (linked) {
            return;
        }
        Speaker speaker = Speaker.in(leadIn, last);
        boolean same =
                speaker != null && line.words(sentence).contains(speaker.name().words());
        boolean apart = !(line.equals(leadIn) && sentence.equals(last));
        if (apart && same) {
            signs.add(Sign.SAME_SPEAKER);
        }
        Speaker before = apart && line.equals(leadIn) && speaker == null ? Speaker.in(line, sentence) : null;
        if (before != null && before.name().isFull()) {
            signs.add(Sign.SPOKEN);
        }
        boolean called = callsIt(tokens, from, to);
        boolean works = LeadInSpeaker.work(leadIn, last, "") != null;
        if (apart
                && !same
                && (works || (!called && speaker != null && speaker.name().isFull()))) {
            signs.add(Sign.OTHER_SPEAKER);
            return;
        }
        if (called) {
            signs.add(Sign.CALLED);
        }
        if (called || Vocabulary.QUOTE.phrases().in(tokens, from, to) || speaksOfIt(tokens, from, to)) {
            signs.add(Sign.TAKEN_UP);
        }
    }

    /** A name that leads to whose it is: the sentence has no link to a work. */
    private static boolean isAboutPerson(Link link) {
        Name name = Names.whole(Titles.clean(link.words()));
        return name != null && name.isFull() && link.url() != null && Address.of(link.url()) != Address.PAGE;
    }

    /** {@code The article notes}: a work known from before. */
    private static boolean callsIt(Tokens tokens, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (KNOWN.contains(tokens.lower(i)) && Vocabulary.WORK.phrases().in(tokens, i + 1, Math.min(to, i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** {@code He writes}: a person known from before. */
    private static boolean speaksOfIt(Tokens tokens, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean speaks = PERSONAL.contains(tokens.lower(i))
                    || (Vocabulary.PRONOUN.phrases().at(tokens, i) > 0
                            && Vocabulary.SAYS.phrases().in(tokens, i + 1, Math.min(to, i + 3)));
            if (speaks) {
                return true;
            }
        }
        return false;
    }

    Quotation quotation() {
        return quotation;
    }
}
