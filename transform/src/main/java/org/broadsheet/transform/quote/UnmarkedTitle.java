package org.broadsheet.transform.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title of a work in a sentence that sets no mark and no link around it. */
final class UnmarkedTitle {

    private UnmarkedTitle() {}

    /** {@code the article titled How bees dance:} without any mark; or null. */
    static @Nullable String titled(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (Vocabulary.TITLED.at(tokens, i) == 1 && tokens.isCapital(i + 1)) {
                boolean whole = to - i <= Titles.MAX_DESCRIPTION + 3
                        && tokens.gapAfter(to - 1).startsWith(":");
                return whole ? Titles.clean(tokens.words(i + 1, to)) : null;
            }
        }
        return null;
    }

    /** {@code The Work, by Jane Doe}: what all of the sentence says that somebody made; or null. */
    static @Nullable String beforeMaker(Tokens tokens, int from, int to) {
        int by = Vocabulary.FROM.at(tokens, from) > 0 ? to : from + 2;
        while (by < to && Vocabulary.BY.at(tokens, by) != 1) {
            by++;
        }
        List<Name> names = by + 1 < to ? Names.in(tokens, by + 1, to) : List.of();
        boolean whole = !names.isEmpty()
                && names.get(0).from() == by + 1
                && names.get(0).to() == to
                && names.get(0).isPerson();
        String work = whole ? Titles.clean(tokens.words(from, by)) : "";
        return Titles.looksLikeTitle(work) ? work : null;
    }

    /** A title without mark or link that ends the sentence: {@code this paragraph in Writing Field Notes:}; or null. */
    static @Nullable String atEnd(Tokens tokens, int from, int to) {
        int start = to;
        int capitals = 0;
        while (start > from
                && isTitleWord(tokens, start - 1)
                && (start == to || tokens.gapAfter(start - 1).equals(" "))) {
            start--;
            capitals += tokens.isCapital(start) ? 1 : 0;
        }
        while (start < to && !tokens.isCapital(start)) {
            start++;
        }
        boolean led = start > from
                && (tokens.isPossessive(start - 1)
                        || Vocabulary.FROM.at(tokens, start - 1) > 0
                        || Vocabulary.WORK.at(tokens, start - 1) > 0);
        boolean work = capitals >= 2
                && led
                && (isJoined(tokens, start, to)
                        ? !namesPerson(tokens, start, to)
                        : capitals > 2 && !isNameInPlace(tokens, start, to));
        return work ? tokens.words(start, to) : null;
    }

    /** {@code Beowulf by Jane Doe}: the word between joins a work and its maker. */
    private static boolean namesPerson(Tokens tokens, int start, int to) {
        return Names.in(tokens, start, to).stream().anyMatch(Name::isFull);
    }

    /** The words in capitals that begin at a word and that nothing marks, if they may be a title: {@code The Quiet Hive}; or null. */
    static @Nullable String after(Tokens tokens, int from, int to) {
        int end = from;
        while (end < to
                && isTitleWord(tokens, end)
                && (end == from || tokens.gapAfter(end - 1).equals(" "))) {
            end++;
        }
        while (end > from && !tokens.isCapital(end - 1)) {
            end--;
        }
        String words = end > from + 1 && tokens.isCapital(from) ? tokens.words(from, end) : "";
        boolean press = !words.isEmpty() && Vocabulary.PRESS.at(tokens, end - 1) > 0;
        return Titles.looksLikeTitle(words) && !press ? words : null;
    }

    /** {@code the song Surprised by Rain}: the words in capitals after the first word for a work that has some; or null. */
    static @Nullable String called(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean called = Vocabulary.WORK.at(tokens, i) == 1
                    && !tokens.isCapital(i)
                    && tokens.isCapital(i + 1)
                    && !Names.isGiven(tokens, i + 1)
                    && tokens.gapAfter(i).isBlank();
            String title = called ? after(tokens, i + 1, to) : null;
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** {@code the Bee Board regulations}, {@code the FAQ}: what a document is called by its kind; or null. */
    static @Nullable String documented(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (!WordSet.DEFINITE.at(tokens, i) || !tokens.isCapital(i + 1)) {
                continue;
            }
            int end = i + 1;
            while (end < to
                    && isTitleWord(tokens, end)
                    && Vocabulary.DOCUMENT.at(tokens, end) == 0
                    && (end == i + 1 || tokens.gapAfter(end - 1).equals(" "))) {
                end++;
            }
            int kind = end < to && tokens.gapAfter(end - 1).isBlank() ? Vocabulary.DOCUMENT.at(tokens, end) : 0;
            boolean named = end > i + 1
                    || Character.isUpperCase(tokens.words(end, end + 1)
                            .codePointBefore(tokens.words(end, end + 1).length()));
            if (kind > 0 && named) {
                return tokens.words(i + 1, end + kind);
            }
        }
        return null;
    }

    /** {@code Surprised by Rain}: two capitals, and a word between them that joins no names. */
    private static boolean isJoined(Tokens tokens, int start, int to) {
        for (int i = start + 1; i < to - 1; i++) {
            if (WordSet.JOINING.at(tokens, i) && !tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Jane Doe in the Gazette}: a person, and where. */
    private static boolean isNameInPlace(Tokens tokens, int start, int to) {
        List<Name> names = Names.in(tokens, start, to);
        Name first = names.isEmpty() ? null : names.get(0);
        return first != null
                && first.from() == start
                && first.isPerson()
                && first.to() < to
                && !tokens.isPossessive(first.to() - 1);
    }

    private static boolean isTitleWord(Tokens tokens, int at) {
        return tokens.isCapital(at)
                || Vocabulary.FROM.at(tokens, at) > 0
                || WordSet.JOINING.at(tokens, at)
                || WordSet.IN_TITLE.at(tokens, at);
    }
}
