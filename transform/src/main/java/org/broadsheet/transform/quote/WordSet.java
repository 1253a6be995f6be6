package org.broadsheet.transform.quote;

import java.util.Locale;
import java.util.Set;

/**
 * Single words that one rule each asks for, by what they say there, from the files of the {@link Languages}: {@code word.with} and its
 * like. What several rules ask for, or in more than one word, is {@link Vocabulary}.
 */
enum WordSet {
    /** {@code the whole thing}: after words for all of it, what a link leads to. */
    THING,
    /** {@code So Jane Doe}: opens a sentence that says whose the quotation above was. */
    SO,
    /** {@code a passage from}: between a quotation and its work, in a sentence behind it. */
    STEMS,
    /** {@code a user called}: right before the name of an account. */
    ACCOUNT,
    /** {@code she}: who was named before. */
    PERSONAL,
    /** {@code the book}, {@code her essay}: before a word for a work of which the reader knows. */
    KNOWN,
    /** {@code one reader}: somebody without a name. */
    ONE,
    /** {@code I replied}: what the author says of himself, at the end of a sentence. */
    SAID_HIMSELF,
    /** {@code I underlined}: what one does to somebody else's words. */
    LIKED,
    /** {@code she}, {@code her}: speaks of somebody who was named before. */
    OF_PERSON,
    /** {@code vol.}: short forms that titles and references have inside. */
    SHORT,
    /** {@code Jane Doe on}: between who wrote and what about. */
    TOPICAL,
    /** {@code her post about}: the same after a work, where {@code on} names the place. */
    ABOUT,
    /** {@code From the <a>…</a>}: opens a sentence whose link leads to the source. */
    LINKING,
    /** {@code The Valley of Bees Times}: small words within the names of papers. */
    IN_PRESS,
    /** {@code Doe's principle}: what is called after whoever found it. */
    LAW,
    /** {@code Jane Doe's point}: what is made of words, and so was said. */
    POINT,
    /**
     * {@code the Jane Doe quote}: what is called by the name of whoever said it; an article or a story is called by
     * its site as often.
     */
    SAYING,
    /** {@code Jane Doe makes a point}. */
    MAKES,
    /** {@code Jane Doe calls it}. */
    CALLS,
    /** {@code Jane Doe has an explanation}. */
    GIVES,
    /** {@code Jane Doe has an explanation}: what one gives in words. */
    GIVEN_WORDS,
    /** {@code the essay}: what is read as a whole, and named by a link once. */
    READ_WHOLE,
    /** {@code book}: what a shop sells, though nobody says so beside the link. */
    BOOK,
    /** {@code the whole article}: between a word for what is known and a word for a work. */
    DESCRIBED,
    /** {@code a talk I gave}: the author's own work. */
    MADE_MYSELF,
    /** {@code the}, {@code this}: before a word for a work that was named before. */
    THE,
    /** {@code Again Jane Doe:}: may stand before a name that is all of a lead-in. */
    OPENS_NAME,
    /** {@code Here's Jane Doe:}. */
    HERE,
    /** {@code Here is Jane Doe on}. */
    HERE_IS,
    /** {@code Take Jane Doe:}. */
    TAKE,
    /** {@code Jane Doe, writing for}. */
    REPORTING,
    /** {@code a note from Jane Doe}: between what was said and who sent it. */
    SENT_BY,
    /** {@code an example from Ealing}: what comes from a place as often as from somebody. */
    PLACED,
    /** {@code a club founded by Jane Doe}: of whom it is said, and who does not speak. */
    RUN_BY,
    /** {@code Jane Doe, quoted in}. */
    QUOTED,
    /** {@code an interview with}. */
    WITH,
    /** {@code an interview}: who speaks there is named behind. */
    INTERVIEW,
    /** {@code Live with Jane Doe}: the same in a title, where it is no verb. */
    LIVE,
    /** {@code a reader named Jane}. */
    NAMED,
    /** {@code her}: what follows is of somebody who was named before. */
    HERS,
    /** {@code Jane Doe's wonderful book}: between whose it is and what. */
    PRAISE,
    /** {@code today's Gazette}: what seems to own a paper. */
    DAY,
    /** {@code on Bee News}: where one writes, and hardly ever where one is. */
    ON_SITE,
    /** {@code in The Gazette}: where one writes, or is. */
    IN_SITE,
    /** {@code Jane Doe of Bee News}: between who speaks and for whom. */
    OFFICE,
    /** {@code the Jane Doe}: before a name that is no subject. */
    DETERMINER,
    /** {@code Jane Doe, the beekeeper, says}: opens what somebody is. */
    ROLE,
    /** {@code that quote}: what stands above. */
    THIS,
    /** {@code That is Jane Doe}. */
    IS,
    /** {@code those words by}. */
    ABOVE_OF,
    /** {@code Jane Doe said that}: the quotation above. */
    SAID_ABOVE,
    /** {@code what}, {@code how}: opens a clause, where a name would have to stand. */
    CLAUSE,
    /** {@code Jane Doe said that in}: when or where. */
    WHEN,
    /** {@code a comment}: one of many, whose kind follows. */
    ONE_OF_MANY,
    /** {@code with}: small words in titles that seldom stand between two names. */
    JOINING,
    /** {@code the}: small words in titles that stand anywhere. */
    IN_TITLE,
    /** {@code Jane Doe and Joe Roe}: between two of a kind. */
    AND,
    /** {@code or}: the same, of which one is meant. */
    OR,
    /** {@code the}: before a link that stands in a row with others. */
    DEFINITE,
    /** {@code p. 12}: what counts a work's pages or chapters, as it is written. */
    PAGE,
    /** {@code edited by}: ends a title that nothing marks. */
    EDITED,
    /** {@code Jane Doe in The Work}: between a name and its work. */
    IN_WORK,
    /** {@code Jane Doe on Bee News}: between a name and a site. */
    AT_SITE,
    /** {@code as told by Jane Doe}: before the name of whoever is said to have said it. */
    ATTRIBUTED,
    /** {@code often attributed to}: how sure that is. */
    OFTEN,
    /** {@code Ibid.}: the work named before. */
    IBID,
    /** {@code Jane Doe writes:}: as the beginning of a quotation. */
    WRITES,
    /** {@code Honey_(novel)}: how an encyclopaedia tells a work from other things of its name. */
    ENTRY,
    /** {@code The dictionary defines it as}: a reference is quoted, where it explains otherwise. */
    CONSULTED,
    /** {@code that quote}: one of them stands in every sentence that takes up the quotation above. */
    TAKES_UP;

    /** What the keys of all of them begin with. */
    static final String PREFIX = "word.";

    @SuppressWarnings("ImmutableEnumChecker") // A copy.
    private final Set<String> words = Set.copyOf(Languages.phrases(PREFIX + name().toLowerCase(Locale.ROOT)));

    /** Whether a word in lower case is one of them. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** Any of them as a group of a pattern, which matches them as they are written. */
    String alternatives() {
        return Languages.alternatives(words);
    }

    /** Whether one of them stands anywhere in a text in lower case, be it within a word. */
    boolean isIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** Whether one of them stands there. */
    boolean at(Tokens text, int index) {
        return words.contains(text.lower(index));
    }
}
