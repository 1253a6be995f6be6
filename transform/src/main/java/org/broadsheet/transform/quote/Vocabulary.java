package org.broadsheet.transform.quote;

import java.util.Locale;

/** Words and phrases by what they are to all rules, from the files of the {@link Languages}. What one rule alone asks for is {@link WordSet}. */
enum Vocabulary {
    /** Verbs of speech and writing: {@code says}, {@code wrote}. */
    SAYS,
    /** Words between a speaker and the verb: {@code has}, {@code recently}. */
    BETWEEN,
    /** {@code according to}, {@code in the words of}: a source follows. */
    ACCORDING,
    /** {@code zufolge}: the source stands before. */
    POSTPOSED,
    /** {@code from}, {@code in}, {@code on}: a source may follow. */
    FROM,
    /** {@code from}: opens a line that names where the quotation above is from. */
    ORIGIN,
    /** {@code that is from}: opens a sentence that names whom the quotation above is of. */
    WAS_FROM,
    /** {@code book notes}: opens the title of a post that is about a work. */
    BOOK_NOTES,
    /** {@code by}: a maker follows. */
    BY,
    /** {@code via}, {@code hat tip}: who showed the way follows. */
    VIA,
    /** {@code source}, {@code original link}: labels of a line that names the source. */
    SOURCE,
    /** {@code excerpt}, {@code quote}: what a lead-in calls the quotation. */
    QUOTE,
    /** {@code article}, {@code post}: what a lead-in calls the quoted work. */
    WORK,
    /** {@code act}, {@code charter}: how works are called that speak for themselves. */
    DOCUMENT,
    /** {@code website}, {@code blog}: what is published in. */
    SITE,
    /** {@code mailing list}, {@code forum}: where people write to each other. */
    FORUM,
    /** {@code the full}, {@code den ganzen}: before a word for a work, all of it. */
    WHOLE,
    /** {@code answer}, {@code advice}: what somebody said, where it is his or hers. */
    UTTERANCE,
    /** {@code verdict}, {@code fazit}: what the author thinks, where it is his own. */
    OPINION,
    /** {@code on}, {@code \u00fcber}: between who speaks and what about, or where. */
    TOPIC,
    /** {@code von}, {@code d'}: between a work and its maker, where no word for by stands. */
    MADE_BY,
    /** {@code again}: after the name of whoever was quoted before. */
    AGAIN,
    /** {@code theory}, {@code approach}: what somebody thinks, and so says. */
    THOUGHT,
    /** {@code character}, {@code narrator}: who speaks there is nobody. */
    FICTIONAL,
    /** {@code posted}, {@code published}: openings of a foot line. */
    POSTED,
    /** {@code I}, {@code my}: the author speaks of himself. */
    SELF,
    /** {@code quote}, {@code linked to}: what the author does with the words of others. */
    TAKES,
    /** {@code email}, {@code letter}: what comes to the author alone, and stands on no page. */
    MAILED,
    /** {@code homepage}, {@code website}: the front page of a site, where that is meant. */
    FRONT,
    /** {@code my}: what follows is the author's own. */
    MINE,
    /** {@code he}, {@code she}, {@code they}: who was named before. */
    PRONOUN,
    /** {@code same}, before a word for a work: the one quoted before. */
    SAME,
    /** {@code goes on}, {@code later}: the same source again. */
    CONTINUES,
    /** {@code something like}, {@code imagine}: what follows was never said. */
    HYPOTHETICAL,
    /** {@code error message}, {@code command}: what follows comes from a machine. */
    MACHINE,
    /** {@code note}, {@code tip}: openings of a remark of the author's own. */
    CALLOUT,
    /** {@code expected}, {@code actual}: what one word before a colon says of the text below it. */
    LABEL,
    /** {@code comment}, {@code reply}: what the author himself leaves somewhere. */
    ANSWERS,
    /** {@code the}, {@code my}, {@code in}: never part of a name, wherever they stand. */
    ARTICLE,
    /** {@code Times}, {@code Gazette}: how papers are called. */
    PRESS,
    /** {@code specifically}, {@code to wit}: alone before a colon, leads on from the paragraph before. */
    BRIDGE,
    /** {@code entitled}: a title follows. */
    TITLED,
    /** {@code read the full}: openings of a link that asks to be followed, and names nothing. */
    ASKS,
    /** Whom one calls by what he is: {@code a reader named}. */
    PERSONS,
    /** {@code hear}, {@code watch}: openings of a line that sends the reader on. */
    INVITES,
    /** {@code download}, {@code subscribe}: openings of a link to something to have or to join. */
    OFFERS,
    /** {@code here}, {@code link}: words of a link that name nothing. */
    LINK,
    /** Words in capitals that begin sentences and name nobody. */
    OPENING,
    /** Words that make a name one of an organisation or a thing: {@code University}. */
    ORGANISATION,
    /** {@code JavaScript}: written about, and never a place where one writes. */
    TECHNOLOGY,
    /** {@code van}, {@code de}: parts of names in small letters. */
    PARTICLE,
    /** {@code Mr}, {@code Dr}. */
    HONORIFIC,
    /** Names of months, whole and short. */
    MONTH,
    /** {@code wrote:} as mail programs write it. */
    MAIL,
    /** {@code unknown}, {@code anonymous}: the post says itself that nobody knows. */
    ANONYMOUS,
    /** Small words of languages that write every noun with a capital. */
    NOUNS,
    /** First names of people. */
    GIVEN,
    /** Surnames that are words for things as well. */
    SURNAME;

    /** How many words of the text, from the index on, are the longest phrase of this kind that stands there; 0 where none does. */
    int at(Tokens text, int index) {
        return text.entry(index).at(text, index, this);
    }

    /** Whether one stands anywhere between two words, the second exclusive. */
    boolean in(Tokens text, int from, int to) {
        if (!text.mayHave(this)) {
            return false;
        }
        for (int i = from; i < Math.min(to, text.size()); i++) {
            int length = at(text, i);
            if (length > 0 && i + length <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether one stands anywhere. */
    boolean in(Tokens text) {
        return in(text, 0, text.size());
    }

    /** Whether the whole text is one of them. */
    boolean is(String text) {
        return is(new Tokens(text));
    }

    boolean is(Tokens tokens) {
        return tokens.size() > 0 && at(tokens, 0) == tokens.size();
    }

    /** Any of them as a group of a pattern, which matches them as they are written. */
    String alternatives() {
        return Languages.alternatives(Languages.phrases(name().toLowerCase(Locale.ROOT)));
    }

    /** Whether the text begins with one. */
    boolean begins(Tokens text) {
        return text.size() > 0 && at(text, 0) > 0;
    }
}
