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
    private static final int SHORT_QUOTE = 25;
    private static final int QUOTE_LENGTH = 400;
    private static final Set<String> PERSONAL = Set.of("he", "she", "er", "il", "elle", "ella", "ele", "ela");
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
        return quoted.length() > SHORT_QUOTE && !CODE.matcher(quoted).matches();
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
        if (linesBefore > 0) {
            signs.add(linesBefore > 1 ? Sign.FURTHER : Sign.PARAGRAPH_BEFORE);
        } else {
            signs.add(fromEnd == 0 ? Sign.LAST_SENTENCE : fromEnd == 1 ? Sign.SENTENCE_BEFORE : Sign.EARLIER);
        }
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
        own(signs, tokens, from, first, sentence.equals(leadIn.lastSentence()) && line.equals(leadIn));
        if (first > from && Vocabulary.VIA.phrases().in(tokens, Math.max(from, first - 4), first)) {
            signs.add(Sign.GUIDE);
        }
    }

    private void own(Set<Sign> signs, Tokens tokens, int from, int link, boolean last) {
        Tokens lead = new Tokens(leadIn.words(leadIn.lastSentence()));
        boolean selfSays = false;
        for (int i = 0; i < lead.size(); i++) {
            selfSays |= Vocabulary.SELF.phrases().at(lead, i) > 0
                    && (Vocabulary.SAYS.phrases().in(lead, i + 1, Math.min(lead.size(), i + 4))
                            || Vocabulary.WORK.phrases().in(lead, i + 1, Math.min(lead.size(), i + 4)));
        }
        boolean mine = Vocabulary.MINE.phrases().in(tokens, Math.max(from, link - 4), link);
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
        long links = line.links().stream().filter(each -> each.url() != null).count();
        if (links == 1) {
            signs.add(Sign.ONLY);
        } else if (isLast(line, link) || isLastOf(line, sentence, link)) {
            signs.add(Sign.NEAREST);
        }
        Name name = Names.whole(Titles.clean(link.words()));
        if (name != null && name.isFull() && Titles.of(line, link) == null) {
            signs.add(Sign.PERSON);
        }
        String url = link.url() == null ? "" : link.url();
        switch (Address.of(url)) {
            case PAGE -> signs.add(Sign.PAGE);
            case HOME -> signs.add(Sign.HOME);
            case PROFILE -> signs.add(Sign.PROFILE);
            case REFERENCE -> signs.add(isConsulted(line, sentence) ? Sign.CONSULTED : Sign.REFERENCE);
        }
        if (takesUp()) {
            signs.add(Sign.TAKEN_UP);
        }
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

    /** Whether the sentence before the quotation has no link itself and speaks of a work. */
    private boolean takesUp() {
        Span last = leadIn.lastSentence();
        boolean linked = leadIn.links().stream()
                .anyMatch(link -> last.contains(link.span().start()));
        Tokens tokens = leadIn.tokens();
        int from = tokens.indexAt(last.start());
        int to = tokens.indexAt(last.end());
        return !linked && (Vocabulary.QUOTE.phrases().in(tokens, from, to) || speaksOfIt(tokens, from, to));
    }

    /** {@code The article notes}, {@code he writes in the post}: a work or a person known from before. */
    private static boolean speaksOfIt(Tokens tokens, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean known =
                    KNOWN.contains(tokens.lower(i)) && Vocabulary.WORK.phrases().in(tokens, i + 1, Math.min(to, i + 3));
            boolean speaks = PERSONAL.contains(tokens.lower(i))
                    || (Vocabulary.PRONOUN.phrases().at(tokens, i) > 0
                            && Vocabulary.SAYS.phrases().in(tokens, i + 1, Math.min(to, i + 3)));
            if (known || speaks) {
                return true;
            }
        }
        return false;
    }

    Quotation quotation() {
        return quotation;
    }
}
