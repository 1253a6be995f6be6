package org.broadsheet.transform.loss;

import java.util.ArrayList;
import java.util.List;

/** Takes the words of a source from those that are shown, and notes which are not there. */
final class WordDrawing implements Sink {
    private final Bag shown = new Bag();
    private final List<LostWord> lost = new ArrayList<>();
    private int words;

    /**
     * A word that is not shown.
     *
     * @param index among the words of the source
     * @param offset in it
     */
    record LostWord(int index, int offset) {}

    WordDrawing(List<String> shown) {
        shown.forEach(text -> ShownText.scan(text, (hash, offset) -> this.shown.add(hash)));
    }

    int words() {
        return words;
    }

    List<LostWord> lost() {
        return lost;
    }

    /** The offset of the first; -1 without one. */
    int at() {
        return lost.isEmpty() ? -1 : lost.get(0).offset();
    }

    @Override
    public void word(long hash, int offset) {
        if (!shown.take(hash)) {
            lost.add(new LostWord(words, offset));
        }
        words++;
    }
}
