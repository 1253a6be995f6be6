package org.broadsheet.transform.quote;

import java.util.EnumSet;
import java.util.Set;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** The sentence right before a quotation, as far as it speaks for or against every link near it. Read once for all of them. */
final class LeadIn {

    /** What may stand between the last sign of a sentence and the quotation. */
    private static final String CLOSING = " \n\"\u201d)*]";

    private static final String LEADS_ON = ",;\u2026-\u2013\u2014";
    private static final int MAX_BRIDGE = 5;
    /** Where a sentence leads on, {@code I think} further from its end is said of something else. */
    private static final int NEAR_END = 10;

    private final Line line;
    private final Span sentence;
    private final Tokens tokens;
    private final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    private final boolean own;
    private final boolean linked;
    private @Nullable Boolean callsWork;
    private @Nullable Boolean namesWork;
    private @Nullable Boolean takesUp;

    /**
     * A lead-in.
     *
     * @param line the paragraph before the quotation
     * @param prose whether the quotation is neither code nor a few words
     */
    LeadIn(Line line, boolean prose) {
        this.line = line;
        this.sentence = line.lastSentence();
        this.tokens = line.lastTokens();
        Sign ending = ending(line.words());
        if (ending != null) {
            signs.add(ending);
        }
        int near = leadsOn() ? Math.max(0, tokens.size() - NEAR_END) : 0;
        if (Vocabulary.MACHINE.in(tokens, Math.max(0, tokens.size() - 8), tokens.size())
                || Vocabulary.HYPOTHETICAL.in(tokens, near, tokens.size())) {
            signs.add(Sign.INVENTED);
        }
        if (!prose) {
            signs.add(Sign.NO_PROSE);
        }
        this.own = isOwn(tokens);
        this.linked = isLinked(line, sentence);
    }

    /** How a line ends that leads on to what follows: with a colon, or with no full stop. Null where it does not. */
    private static @Nullable Sign ending(String words) {
        int end = words.length();
        while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = end == 0 ? ' ' : words.charAt(end - 1);
        if (last == ':' || last == '\uff1a') {
            return Sign.COLON;
        }
        boolean open =
                words.startsWith("..", end - 2) || LEADS_ON.indexOf(last) >= 0 || Character.isLetterOrDigit(last);
        return open ? Sign.OPEN_END : null;
    }

    /** Whether a paragraph leads on to what follows; an address alone does not. */
    static boolean leadsOn(@Nullable Line line) {
        return line != null && ending(line.words()) != null && !Titles.isHost(line.words());
    }

    /** {@code as I wrote in}, {@code my post}: the author says that he quotes himself; not so {@code I'll quote}. */
    private static boolean isOwn(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int end = Math.min(tokens.size(), i + 4);
            if (Vocabulary.MINE.at(tokens, i) > 0 && i + 1 < end && Vocabulary.OPINION.at(tokens, i + 1) > 0) {
                return true;
            }
            if (Vocabulary.SELF.at(tokens, i) > 0
                    && !Vocabulary.TAKES.in(tokens, i + 1, end)
                    && (Vocabulary.SAYS.in(tokens, i + 1, end)
                            || Vocabulary.WORK.in(tokens, i + 1, end)
                            || LinkSigns.isOfWork(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinked(Line line, Span sentence) {
        for (Link link : line.links()) {
            if (sentence.contains(link.span().start()) && !isAboutPerson(link)) {
                return true;
            }
        }
        return false;
    }

    /** A name that leads to whose it is: the sentence has no link to a work. */
    private static boolean isAboutPerson(Link link) {
        Name name = link.name();
        return name != null && name.isFull() && link.url() != null && link.address() != Address.PAGE;
    }

    Line line() {
        return line;
    }

    /** What it says of any link. */
    EnumSet<Sign> signs() {
        return signs;
    }

    boolean isOwn() {
        return own;
    }

    /** Whether the author speaks in it, of whatever he does. */
    boolean isOfAuthor() {
        return Vocabulary.SELF.in(tokens);
    }

    /** Whether a sentence says that the author said something. */
    static boolean isOwn(Line line, Span sentence) {
        return isOwn(new Tokens(line.words(sentence)));
    }

    /** {@code Our policy says}, where the link shows a policy: the author's own work, which that is. */
    boolean isOwnWork(Tokens shown) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean called = Vocabulary.MINE.at(tokens, i) > 0 && Vocabulary.WORK.at(tokens, i + 1) > 0;
            if (called && Vocabulary.SAYS.at(tokens, i + 2) > 0) {
                return shown.size() > 0 && shown.lower(shown.size() - 1).equals(tokens.lower(i + 1));
            }
        }
        return false;
    }

    /** Whether a link to a work stands in the sentence itself. */
    boolean isLinked() {
        return linked;
    }

    /** Whether it is the same sentence. */
    boolean is(Line other, Span span) {
        return line.equals(other) && sentence.equals(span);
    }

    @Nullable
    Speaker speaker() {
        return line.speaker(sentence);
    }

    /** {@code Specifically:}: a few words of nothing that lead on from the paragraph before. */
    boolean isBridge() {
        return line.links().isEmpty() && bridges(line.tokens());
    }

    private boolean bridges(Tokens words) {
        return words.size() <= MAX_BRIDGE && line.words().endsWith(":") && Vocabulary.BRIDGE.in(words);
    }

    /** Whether it names a work of its own. */
    boolean namesWork() {
        if (namesWork == null) {
            namesWork = LeadInWork.work(line, sentence, "") != null;
        }
        return namesWork;
    }

    /** {@code The article notes}: a work known from before. */
    boolean callsWork() {
        if (callsWork == null) {
            callsWork = isCalled();
        }
        return callsWork;
    }

    private boolean isCalled() {
        int size = tokens.size();
        for (int i = 0; i < size - 1; i++) {
            if (WordSet.KNOWN.at(tokens, i) && Vocabulary.WORK.in(tokens, i + 1, Math.min(size, i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** {@code The docs explain}, where the link is on a post: another kind of work than the linked one is called. */
    boolean callsOther(Line other, Span span, Link link) {
        boolean opens = tokens.size() > 2
                && WordSet.KNOWN.at(tokens, 0)
                && MentionedWork.isKind(tokens.lower(1))
                && Vocabulary.SAYS.at(tokens, 2) > 0;
        Set<String> linked = opens ? MentionedWork.kindsOf(other, span, link) : Set.of();
        return !linked.isEmpty() && !linked.contains(tokens.lower(1));
    }

    /** {@code the Gazette article}: where the called work appeared, or null. */
    @Nullable
    String placeOfWork() {
        for (int i = 0; callsWork() && i < tokens.size() - 2; i++) {
            boolean placed = WordSet.KNOWN.at(tokens, i)
                    && tokens.isCapital(i + 1)
                    && Vocabulary.WORK.at(tokens, i + 2) > 0
                    && Vocabulary.OPENING.at(tokens, i + 1) == 0;
            if (placed) {
                return tokens.words(i + 1, i + 2);
            }
        }
        return null;
    }

    /** {@code a quote from his post}, {@code From the article}. */
    private boolean isFromWork() {
        for (int i = 0; i < tokens.size() - 2; i++) {
            if (Vocabulary.ORIGIN.at(tokens, i) > 0
                    && WordSet.KNOWN.at(tokens, i + 1)
                    && Vocabulary.WORK.in(tokens, i + 2, Math.min(tokens.size(), i + 4))) {
                return true;
            }
        }
        return false;
    }

    /** {@code From their website:} takes up a site whose front page was linked before. */
    boolean isFromSite() {
        for (int i = 0; leadsOn() && i < tokens.size() - 2; i++) {
            if (Vocabulary.ORIGIN.at(tokens, i) > 0
                    && (WordSet.KNOWN.at(tokens, i + 1) || Vocabulary.PRONOUN.at(tokens, i + 1) > 0)
                    && Vocabulary.FRONT.in(tokens, i + 2, Math.min(tokens.size(), i + 5))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it does not end before the quotation. */
    boolean leadsOn() {
        return signs.contains(Sign.COLON) || signs.contains(Sign.OPEN_END);
    }

    /** What speaks for a link further up, where this sentence speaks of its work. */
    void addTakenUp(Set<Sign> others) {
        if (callsWork()) {
            others.add(Sign.CALLED);
            if (isFromWork()) {
                others.add(Sign.QUOTED_FROM);
            }
        }
        if (takesUp == null) {
            takesUp = callsWork() || Vocabulary.QUOTE.in(tokens) || speaksOfIt() || bridges(tokens);
        }
        if (takesUp) {
            others.add(Sign.TAKEN_UP);
        }
    }

    /** {@code He writes}: a person known from before. */
    private boolean speaksOfIt() {
        int size = tokens.size();
        for (int i = 0; i < size - 1; i++) {
            boolean speaks = WordSet.PERSONAL.at(tokens, i)
                    || (Vocabulary.PRONOUN.at(tokens, i) > 0
                            && Vocabulary.SAYS.in(tokens, i + 1, Math.min(size, i + 3)));
            if (speaks) {
                return true;
            }
        }
        return false;
    }
}
