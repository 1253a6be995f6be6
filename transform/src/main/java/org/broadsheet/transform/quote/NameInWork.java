package org.broadsheet.transform.quote;

import org.broadsheet.transform.quote.Line.Span;

/** Which names stand in what a work is called, and which right after it. */
final class NameInWork {
    private NameInWork() {}

    /** {@code <a>How to Keep Bees in New Ealing</a> says}, {@code <a>Quixote's Horse</a> says}: a part of what the work is called, unless it is by whom it names. */
    static boolean isInTitle(Line line, Name name) {
        Tokens tokens = line.tokens();
        if (beginsTitle(line, name)) {
            return true;
        }
        if (name.isPerson() || name.from() == 0 || Vocabulary.BY.at(tokens, name.from() - 1) > 0) {
            return false;
        }
        for (Link link : line.links()) {
            Span span = link.span();
            if (span.start() < tokens.start(name.from()) && tokens.end(name.to() - 1) <= span.end()) {
                String title = line.title(link);
                boolean inside = tokens.end(name.to() - 1) < span.end();
                return title != null
                        && (inside ? title.contains(name.words()) : title.endsWith(" " + name.words()))
                        && link.tokens().size() > name.to() - name.from() + 1;
            }
        }
        return false;
    }

    /** {@code Quixote} of {@code <a>Quixote's Horse</a>}: it owns what the title goes on with. */
    private static boolean beginsTitle(Line line, Name name) {
        Tokens tokens = line.tokens();
        if (name.kind() != Name.Kind.SINGLE
                || !tokens.isPossessive(name.to() - 1)
                || name.to() >= tokens.size()
                || !tokens.isCapital(name.to())) {
            return false;
        }
        int start = tokens.start(name.from());
        return line.links().stream()
                .anyMatch(link -> link.span().start() <= start
                        && start <= link.span().start() + 1
                        && tokens.start(name.to()) < link.span().end());
    }

    /** {@code Doe} in {@code <em>Doe v. Roe</em>}: part of what is marked as a work. */
    static boolean isMarked(Line line, Span sentence, Name name) {
        int start = line.tokens().start(name.from());
        int length = name.words().length();
        return !line.marked().isEmpty()
                && line.marked().stream()
                        .anyMatch(mark -> mark.contains(start)
                                && ((mark.end() - mark.start() > length + 3
                                                && 2 * (mark.end() - mark.start())
                                                        < sentence.end() - sentence.start() + length)
                                        || isCalledWork(line, mark)));
    }

    /** {@code the story <em>Honey</em>}, {@code dans son livre <em>La longue marée</em>}: marked, and called a work right before. */
    static boolean isCalledWork(Line line, Span mark) {
        Tokens tokens = line.tokens();
        int at = tokens.indexAt(mark.start());
        int end = tokens.indexAt(mark.end());
        boolean kind = at > 0 && (Vocabulary.WORK.at(tokens, at - 1) > 0 || isExcerpt(tokens, at));
        return kind && end > at && tokens.gapAfter(at - 1).isBlank() && Titles.startsHigh(line.words(mark));
    }

    /** {@code un extrait de}. */
    private static boolean isExcerpt(Tokens tokens, int at) {
        return at > 1 && Vocabulary.FROM.at(tokens, at - 1) > 0 && Vocabulary.QUOTE.at(tokens, at - 2) > 0;
    }

    /** {@code <em>La ruche</em> de Jane Doe}: many languages have no word for by alone. */
    static boolean isAfter(Line line, Name name) {
        Tokens tokens = line.tokens();
        int of = name.from() - 1;
        if (!name.isFull() || of < 1 || Vocabulary.MADE_BY.at(tokens, of) == 0) {
            return false;
        }
        int end = tokens.end(of - 1);
        return Origin.closesMarks(tokens.gapAfter(of - 1))
                || line.marked().stream().anyMatch(mark -> mark.end() >= end && mark.end() <= end + 1);
    }
}
