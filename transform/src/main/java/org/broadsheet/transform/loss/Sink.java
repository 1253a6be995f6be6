package org.broadsheet.transform.loss;

/** Takes what a scanner finds, in the order of the text. Offsets are those of the scanned text. */
interface Sink {
    /** A word, by its hash: see {@link WordHash}; it begins at the offset. */
    void word(long hash, int offset);

    /** How many characters, from the beginning of a word to the end of one, it need not be told of. */
    default int known(int from) {
        return 0;
    }

    /** Whether it wants to be told of {@link #letter letters}. */
    default boolean hearsLetters() {
        return false;
    }

    /** A letter or digit in lower case, of the word that is told next. */
    default void letter(char lower) {}

    /** Where a link leads. */
    default void link(String target, int offset) {}

    /** Where an image lies. */
    default void image(String source, int offset) {}

    /** A fenced block or a {@code pre}. */
    default void codeBlock(int offset) {}
}
