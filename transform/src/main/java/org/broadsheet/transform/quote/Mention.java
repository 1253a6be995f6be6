package org.broadsheet.transform.quote;

/**
 * A name in its sentence.
 *
 * @param tokens the words of the paragraph
 * @param name one of its names
 * @param from the index of the sentence's first word
 * @param to the index after its last
 */
record Mention(Tokens tokens, Name name, int from, int to) {
    /** The index of the name's first word. */
    int start() {
        return name.from();
    }

    /** The index of the word after the name. */
    int end() {
        return name.to();
    }

    /** Whether the sentence goes on after the name. */
    boolean hasNext() {
        return end() < to;
    }

    /** What stands between the name and the next word. */
    String gap() {
        return tokens.gapAfter(end() - 1);
    }

    /** Whether {@code 's} follows the name. */
    boolean isPossessive() {
        return tokens.isPossessive(end() - 1);
    }

    /** Whether its first word is a known first name. */
    boolean isGiven() {
        return Names.isGiven(tokens, start());
    }

    /** {@code the Innovator's Dilemma} is a title. */
    boolean isAfterArticle() {
        return start() > 0 && WordSet.DEFINITE.at(tokens, start() - 1);
    }

    /** The first name of the sentence, and more follows. */
    boolean isSubject() {
        return start() - from <= 1 && !isPossessive() && (gap().isBlank() || gap().equals(" ("));
    }

    /** Whether a colon ends the sentence, behind a closing mark or not. */
    boolean leadsOn() {
        String end = tokens.gapAfter(to - 1);
        int at = 0;
        while (at < end.length()
                && (Character.isWhitespace(end.charAt(at)) || "\"\u201d\u00bb)]+#".indexOf(end.charAt(at)) >= 0)) {
            at++;
        }
        return end.startsWith(":", at);
    }

    /** The index of the word before the name, titles such as Mr skipped. */
    int before() {
        int before = start() - 1;
        while (before >= from && Vocabulary.HONORIFIC.at(tokens, before) > 0) {
            before--;
        }
        return before;
    }

    /** How much what such a name does counts. */
    double weight() {
        return switch (name.kind()) {
            case PERSON -> 1;
            case LIKELY -> 0.9;
            case SINGLE -> 0.8;
            case ORGANISATION -> 0.7;
        };
    }
}
