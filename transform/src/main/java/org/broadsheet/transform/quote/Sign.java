package org.broadsheet.transform.quote;

import java.util.Set;

/**
 * What speaks for or against a link before a quotation being its source, with its weight in the sum. The weights are log odds:
 * fitted on hand-labelled quotations of many blogs, then rounded.
 */
enum Sign {
    /** In the sentence right before. */
    LAST_SENTENCE(2.8),
    /** In the sentence before that. */
    SENTENCE_BEFORE(0.4),
    /** Earlier in the same paragraph. */
    EARLIER(-1.0),
    /** In the paragraph before, reached because the one between has no link. */
    PARAGRAPH_BEFORE(-1.2),
    /** Two paragraphs before. */
    FURTHER(-2.0),
    /** The sentence before ends with a colon. */
    COLON(0.4),
    /** It ends with a comma, dots or nothing at all. */
    OPEN_END(0.5),
    /** A verb of speech in the link's sentence. */
    SAYS(0.4),
    /** {@code according to}, {@code from the}, before the link. */
    ACCORDING(1.0),
    /** The link, or the word beside it, calls its page an article, a post, a page. */
    WORK_WORD(0.3),
    /** The link shows or carries a title. */
    TITLE(0.8),
    /** The sentence before, without a link, takes up the linked work again: {@code the article goes on}. */
    TAKEN_UP(1.2),
    /** It calls the linked page by its kind: {@code the article}. */
    CALLED(0.6),
    /** It says that the quotation is from the called work: {@code a quote from his post}. */
    QUOTED_FROM(0.6),
    /** Who speaks in it is named in the link's sentence too. */
    SAME_SPEAKER(1.6),
    /** The link's sentence says who speaks, and nothing after it does. */
    SPOKEN(0.8),
    /** It names a work or a speaker of its own, of whom the link's sentence says nothing. */
    OTHER_SPEAKER(-1.2),
    /** No other link in the paragraph that leads to a page elsewhere. */
    ONLY(0.9),
    /** The last link of the paragraph, or the first of the last sentence. */
    NEAREST(0.4),
    /** What somebody wrote on, the first of several links: {@code Jane Doe on <a>bees</a>, with <a>Acme</a>}. */
    TOPIC(1.6),
    /** Offers something to have or to join: {@code download}. */
    OFFER(-2.0),
    /** Shows what somebody without a name uses: {@code a <a>Hive</a> user}. */
    OF_NOBODY(-8.0),
    /** No other link in the whole post. */
    SOLE(1.2),
    /** Leads to one page among others. */
    PAGE(0.9),
    /** Leads to the front page of a site. */
    HOME(-1.4),
    /** Leads to the front page that is spoken of: {@code from their website}. */
    SPOKEN_SITE(1.4),
    /** Leads to the author's own page, to which somebody answered in a mail. */
    ANSWERED(-8.0),
    /** Leads to somebody's profile. */
    PROFILE(-0.6),
    /** Leads to an encyclopaedia. */
    REFERENCE(-0.8),
    /** Shows the encyclopaedia's or dictionary's name, or is asked for a definition. */
    CONSULTED(0.8),
    /** Shows a person's name. */
    PERSON(-1.3),
    /** Shows the name of whoever speaks in its sentence, and leads to one page: {@code <a>Jane Doe</a> mentions}. */
    SPEAKER(2.4),
    /** Leads to the host that the post itself is on, or keeps its pictures on. */
    OWN(-1.6),
    /** A verb of speech in the link itself. */
    SAYS_IN_LINK(1.5),
    /** What follows was never said, or said by a machine. */
    INVENTED(-1.5),
    /** The quotation looks like code, an address or a few words. */
    NO_PROSE(-1.4),
    /** One of several links in a row that are named in passing: {@code with <a>Acme</a>, <a>Doe</a> and <a>Roe</a>}. */
    LISTED(-2.4),
    /** Called the author's own, though somebody else speaks in the sentence before. */
    MINE(-2.0),
    /** The author says that he quotes himself, in another sentence. */
    SELF_QUOTE(-1.5),
    /** Shows what somebody else is said to speak about: {@code Jane notes <a>Ada Quill's theory</a>}. */
    DISCUSSED(-3.0),
    /** Stands after via or thanks: shows the way only. */
    GUIDE(-2.0);

    /** What speaks for any link before a quotation, in tenths too. */
    private static final int BASE = -31;

    /** Whole, so that a sum of none is none in whatever order. */
    private final int tenths;

    Sign(double weight) {
        this.tenths = (int) Math.round(weight * 10);
    }

    /** How sure the signs together make that a link is the source, from 0 to 1. */
    static double strength(Set<Sign> signs) {
        int sum = BASE;
        for (Sign sign : signs) {
            sum += sign.tenths;
        }
        return 1 / (1 + Math.exp(-sum / 10.0));
    }
}
