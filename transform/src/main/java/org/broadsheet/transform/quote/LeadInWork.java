package org.broadsheet.transform.quote;

import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** The work that the sentence before a quotation names without a link. */
final class LeadInWork {

    private LeadInWork() {}

    /** A work that is named without a link. */
    static @Nullable String work(Line line, Span sentence, String name) {
        String quoted = Titles.quoted(line.words(sentence));
        quoted = quoted == null ? NamedWork.standard(line.words(sentence)) : quoted;
        if (quoted == null && !name.isEmpty()) {
            quoted = ledQuoted(line, sentence);
        }
        if (quoted != null) {
            return quoted;
        }
        for (Span mark : line.marked()) {
            String words = Titles.clean(line.words(mark));
            boolean linked = line.links().stream().anyMatch(link -> link.span().contains(mark.start()));
            boolean title = !Site.isPaper(line, mark)
                    && !Vocabulary.QUOTE.begins(new Tokens(words))
                    && (Titles.looksLikeTitle(words)
                            || (!name.isEmpty() && isBeforeName(line, sentence, mark))
                            || NameInWork.isCalledWork(line, mark)
                            || (!name.isEmpty() && isHers(line, mark)));
            if (sentence.contains(mark.start()) && !linked && title && (name.isEmpty() || !words.contains(name))) {
                return words;
            }
        }
        Tokens tokens = line.tokens();
        String owned = name.isEmpty() ? null : owned(line, sentence, name);
        if (owned != null) {
            return owned;
        }
        if (!line.links().isEmpty()) {
            return null;
        }
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        String made = name.isEmpty() ? null : UnmarkedTitle.beforeMaker(tokens, from, to);
        if (made != null) {
            return made;
        }
        String titled = UnmarkedTitle.titled(tokens, from, to);
        titled = titled == null ? UnmarkedTitle.called(tokens, from, to) : titled;
        return titled == null ? UnmarkedTitle.atEnd(tokens, from, to) : titled;
    }

    /** {@code In <em>Honey</em>, Jane Doe tells}: of one word as well, since a name follows. */
    private static boolean isBeforeName(Line line, Span sentence, Span mark) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(mark.start());
        int to = tokens.indexAt(mark.end());
        boolean led = from == tokens.indexAt(sentence.start()) + 1 && Vocabulary.FROM.at(tokens, from - 1) > 0;
        return led
                && to < tokens.size()
                && tokens.gapAfter(to - 1).startsWith(",")
                && line.names(sentence).stream().anyMatch(each -> each.from() == to && each.isPerson());
    }

    /** {@code Doe dit dans « La longue marée »}: in whatever letters, after a word that leads to a work. */
    private static @Nullable String ledQuoted(Line line, Span sentence) {
        String quoted = Titles.inMarks(line.words(sentence));
        if (quoted == null) {
            return null;
        }
        Tokens tokens = line.tokens();
        int at = tokens.indexAt(line.words().indexOf(quoted, sentence.start()));
        boolean led = at > 0
                && ((Vocabulary.FROM.at(tokens, at - 1) > 0
                                && (quoted.indexOf(' ') > 0
                                        || !tokens.lower(at - 1).equals("of")))
                        || Vocabulary.WORK.at(tokens, at - 1) > 0
                        || Vocabulary.TITLED.at(tokens, at - 1) > 0
                        || (tokens.isCapital(at - 1) && NameAlone.isBeforeMarks(tokens.gapAfter(at - 1))));
        return led ? quoted : null;
    }

    /** {@code Jane Doe's The Quiet Hive}, with no mark around it. */
    private static @Nullable String owned(Line line, Span sentence, String author) {
        Tokens tokens = line.tokens();
        for (Name name : line.names(sentence)) {
            int next = name.to();
            boolean hers = name.isPerson() && author.contains(name.words()) && tokens.isPossessive(next - 1);
            if (hers && next < tokens.size() && Vocabulary.ARTICLE.at(tokens, next) > 0) {
                return UnmarkedTitle.after(tokens, next, tokens.indexAt(sentence.end()));
            }
        }
        return null;
    }

    /** {@code Doe in her <em>Memories</em>}, {@code Doe schreibt in <em>Vom stillen Wasser</em>}: of more words, since papers have one. */
    private static boolean isHers(Line line, Span mark) {
        Tokens tokens = line.tokens();
        int at = tokens.indexAt(mark.start());
        if (at == 0 || !tokens.gapAfter(at - 1).isBlank() || !Titles.startsHigh(line.words(mark))) {
            return false;
        }
        boolean several = tokens.indexAt(mark.end()) > at + 1 && Vocabulary.FROM.at(tokens, at - 1) > 0;
        return several || WordSet.HERS.at(tokens, at - 1);
    }
}
