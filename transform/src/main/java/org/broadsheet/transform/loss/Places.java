package org.broadsheet.transform.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.broadsheet.transform.loss.WordDrawing.LostWord;

/**
 * Looks a second time at words that were not found as such: where two words met at the edge of a link they are one to the eye, and
 * the other way round. A word is there if its letters stand in the product between the letters that surround it in the source, or if the
 * product has what it makes with its neighbours (see {@link Joints}). Only for posts that seem to lose something.
 */
final class Places {
    private static final int CONTEXT = 12;
    /** What loses more is beyond doubt. */
    private static final int MOST = 400;

    private final String text;
    private final StringBuilder shown = new StringBuilder();

    Places(String text) {
        this.text = text;
    }

    List<String> lost(List<LostWord> candidates, Consumer<Sink> source) {
        List<Integer> shownEnds = new ArrayList<>();
        ShownText.scan(text, new Letters(shown, shownEnds));
        StringBuilder letters = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        source.accept(new Letters(letters, ends));
        List<String> lost = new ArrayList<>();
        Joints joints = new Joints(words(letters, ends), words(shown, shownEnds));
        Set<Integer> missed = candidates.stream().map(LostWord::index).collect(Collectors.toSet());
        for (LostWord word : candidates) {
            int start = word.index() == 0 ? 0 : ends.get(word.index() - 1);
            int end = ends.get(word.index());
            boolean there =
                    candidates.size() <= MOST && (isShown(letters, start, end) || joints.isShown(word.index(), missed));
            if (!there) {
                lost.add(letters.substring(start, end));
            }
        }
        return lost;
    }

    private static List<String> words(StringBuilder letters, List<Integer> ends) {
        List<String> words = new ArrayList<>(ends.size());
        int start = 0;
        for (int end : ends) {
            words.add(letters.substring(start, end));
            start = end;
        }
        return words;
    }

    private boolean isShown(StringBuilder letters, int start, int end) {
        String before = letters.substring(Math.max(0, start - CONTEXT), end);
        String after = letters.substring(start, Math.min(letters.length(), end + CONTEXT));
        boolean all = start <= CONTEXT && letters.length() <= end + CONTEXT && shown.indexOf(letters.toString()) >= 0;
        return all
                || (isTelling(before, start, end) && shown.indexOf(before) >= 0)
                || (isTelling(after, start, end) && shown.indexOf(after) >= 0);
    }

    /** At the edge of the text there may be too little beside the word to know it by. */
    private static boolean isTelling(String passage, int start, int end) {
        return passage.length() - (end - start) >= CONTEXT / 2;
    }

    /** Letters and digits alone, and where each word ends among them. */
    private record Letters(StringBuilder letters, List<Integer> ends) implements Sink {
        @Override
        public void word(long hash, int offset) {
            ends.add(letters.length());
        }

        @Override
        public boolean hearsLetters() {
            return true;
        }

        @Override
        public void letter(char lower) {
            letters.append(lower);
        }
    }
}
