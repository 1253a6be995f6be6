package org.broadsheet.transform.quote;

/**
 * A name in a text.
 *
 * @param words as they are written, without title and possessive
 * @param from the index of its first word
 * @param to the index after its last
 */
record Name(String words, int from, int to, Kind kind) {
    /** What the name looks like. */
    enum Kind {
        /** A known first name, or initials, and more. */
        PERSON,
        /** Two or more capitalised words. */
        LIKELY,
        /** One capitalised word. */
        SINGLE,
        /** With a word such as University, or in capitals throughout. */
        ORGANISATION
    }

    Name as(Kind other) {
        return new Name(words, from, to, other);
    }

    String lastWord() {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** More than one word that may well be a person's. */
    boolean isFull() {
        return kind == Kind.PERSON || kind == Kind.LIKELY;
    }
}
