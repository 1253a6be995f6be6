package org.broadsheet.transform.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * A work that was named further above and is taken up again before the quotation: by its author's name ({@code Doe notes}), by
 * its short title, or by what it is ({@code the article goes on}). Asked only where nothing nearer names a page.
 */
final class MentionedWork {
    private static final double BY_AUTHOR = 0.78;
    private static final double BY_TITLE = 0.78;
    private static final double BY_KIND = 0.64;
    private static final double REVIEWED = 0.7;
    private static final int MAX_BESIDE = 12;

    private static final int MIN_TITLE = 5;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\(?\\bpp?\\. ?\\d{1,4}(?:[-\u2013]\\d{1,4})?\\)?\\.?$");

    private MentionedWork() {}

    static @Nullable Clue of(Quotation quotation) {
        Line leadIn = quotation.leadIn();
        if (leadIn == null || !quotation.isProse()) {
            return null;
        }
        Span sentence = leadIn.lastSentence();
        Speaker speaker = leadIn.speaker(sentence);
        List<Work> works = quotation.article().works().before(quotation.block());
        if (LeadInWork.work(leadIn, sentence, "") != null && leadIn.marked().isEmpty()) {
            return null;
        }
        if (isOfNobody(leadIn, sentence) || quotation.before().stream().anyMatch(MentionedWork::tellsOfOwn)) {
            return null;
        }
        Set<String> names = speaker == null && !leadsOn(leadIn) ? Set.of() : names(leadIn, sentence);
        Set<String> kinds = kinds(leadIn, sentence);
        for (Work work : works) {
            if (isBy(work, names)) {
                return clue(work, BY_AUTHOR);
            }
            if (isShortTitle(leadIn, sentence, work) || isWholeTitle(leadIn, sentence, work)) {
                return clue(work, BY_TITLE);
            }
        }
        boolean paged = PAGE_NUMBER.matcher(quotation.block().text()).find();
        if (speaker != null && speaker.name().isFull() && !paged) {
            return null;
        }
        for (Work work : works) {
            boolean book = Site.sells(work.url())
                    && work.title() != null
                    && kinds.stream().anyMatch(WordSet.BOOK::has);
            if (book || kinds.stream().anyMatch(kind -> (" " + work.words()).contains(" " + kind + " "))) {
                return clue(work, BY_KIND);
            }
        }
        return bySubject(quotation, works, !kinds.isEmpty(), paged);
    }

    /** What follows was said by a machine, by nobody or by the author himself. */
    private static boolean isOfNobody(Line line, Span sentence) {
        Tokens tokens = new Tokens(line.words(sentence));
        for (int i = 0; i < tokens.size(); i++) {
            if (Vocabulary.SELF.at(tokens, i) > 0
                    && Vocabulary.SAYS.in(tokens, i + 1, Math.min(tokens.size(), i + 3))) {
                return true;
            }
        }
        return Vocabulary.HYPOTHETICAL.in(tokens) || Vocabulary.MACHINE.in(tokens);
    }

    /** {@code the presentation I gave}: since then the post speaks of the author's own work. */
    private static boolean tellsOfOwn(Line line) {
        Tokens tokens = line.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean self = Vocabulary.SELF.at(tokens, i) > 0 && !tokens.lower(i).equals("me");
            if (self && LinkSigns.isOfWork(tokens, i) && WordSet.MADE_MYSELF.at(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The sentence does not end: what follows belongs to it. */
    private static boolean leadsOn(Line line) {
        return line.words().matches("(?s).*(?:[:,\u2026\uff1a\u2014-]|\\.\\.|\\p{L})[\"\u201d)*\\]\\s]*");
    }

    /** The work that the post is about, by its title, where the lead-in speaks of a work or the quotation gives a page. */
    private static @Nullable Clue bySubject(Quotation quotation, List<Work> works, boolean called, boolean paged) {
        String post = letters(quotation.article().about().title());
        boolean told = called || paged;
        for (Work work : works) {
            if (isReviewed(work)) {
                return clue(work, REVIEWED);
            }
            String title = letters(work.title());
            boolean subject = Math.min(post.length(), title.length()) >= MIN_TITLE
                    && (post.contains(title) || title.contains(post));
            if (told && subject) {
                return clue(work, BY_KIND + 0.06);
            }
        }
        Work first = works.isEmpty() ? null : works.get(works.size() - 1);
        boolean only = first != null
                && first.title() != null
                && works.stream().filter(work -> work.title() != null).count() <= 2;
        return only && called ? clue(first, BY_KIND) : null;
    }

    /** {@code <a>The Work</a> by Jane Doe} and nothing else, with a link to a catalogue of books: what follows is a review of it. */
    private static boolean isReviewed(Work work) {
        String author = work.author();
        return author != null
                && work.title() != null
                && Site.sells(work.url())
                && work.sentence().startsWith(work.title())
                && work.sentence().length() <= work.title().length() + author.length() + MAX_BESIDE;
    }

    private static String letters(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isBy(Work work, Set<String> names) {
        String author = work.author();
        return author != null
                && (names.contains(surname(author))
                        || names.contains(author.substring(0, Math.max(0, author.indexOf(' ')))));
    }

    private static Clue clue(Work work, double strength) {
        return Clue.of("mentioned-work", work.sentence(), strength)
                .withUrl(work.url())
                .withTitle(work.title())
                .withAuthor(work.author() == null ? null : new Author(work.author(), null));
    }

    private static Set<String> names(Line line, Span sentence) {
        Set<String> names = new HashSet<>();
        for (Name name : line.names(sentence)) {
            if (name.kind() != Name.Kind.ORGANISATION) {
                names.add(surname(name.words()));
            }
        }
        return names;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Marked words that the title begins with or contains. */
    private static boolean isShortTitle(Line line, Span sentence, Work work) {
        return work.title() != null
                && line.marked().stream()
                        .filter(mark -> sentence.contains(mark.start()))
                        .map(mark -> Titles.clean(line.words(mark)))
                        .anyMatch(words ->
                                words.length() >= MIN_TITLE && work.title().contains(words));
    }

    /** {@code On Bees and Men notes}: the title again, of several words, as what speaks. */
    private static boolean isWholeTitle(Line line, Span sentence, Work work) {
        return work.title() != null
                && work.title().indexOf(' ') > 0
                && work.title().length() > 2 * MIN_TITLE
                && line.words(sentence).startsWith(work.title());
    }

    /** {@code the white paper}, {@code the whole article}. */
    private static boolean isDescribed(Tokens tokens, int at) {
        return at > 1
                && WordSet.DESCRIBED.at(tokens, at - 1)
                && WordSet.THE.at(tokens, at - 2)
                && !tokens.lower(at - 2).equals("a");
    }

    /** What the words in a link and beside it call its page. */
    static Set<String> kindsOf(Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        Set<String> kinds = new HashSet<>();
        int from = Math.max(
                tokens.indexAt(sentence.start()), tokens.indexAt(link.span().start()) - 2);
        int to = Math.min(
                tokens.indexAt(sentence.end()), tokens.indexAt(link.span().end()) + 1);
        for (int i = from; i < to; i++) {
            if (WordSet.READ_WHOLE.at(tokens, i)) {
                kinds.add(tokens.lower(i));
            }
        }
        return kinds;
    }

    /** Whether it is a word for what is read as a whole. */
    static boolean isKind(String word) {
        return WordSet.READ_WHOLE.has(word);
    }

    /** {@code article} of {@code the article}. */
    private static Set<String> kinds(Line line, Span sentence) {
        Tokens tokens = line.tokens();
        Set<String> kinds = new HashSet<>();
        int to = tokens.indexAt(sentence.end());
        boolean says = Vocabulary.SAYS.in(tokens, tokens.indexAt(sentence.start()), to);
        for (int i = tokens.indexAt(sentence.start()) + 1; i < to; i++) {
            boolean itself =
                    tokens.lower(i - 1).equals("this") && (tokens.lower(i).equals("post") || !says);
            boolean known = WordSet.THE.at(tokens, i - 1) || isDescribed(tokens, i);
            if (!itself && known && WordSet.READ_WHOLE.at(tokens, i)) {
                kinds.add(tokens.lower(i));
            }
        }
        return kinds;
    }
}
