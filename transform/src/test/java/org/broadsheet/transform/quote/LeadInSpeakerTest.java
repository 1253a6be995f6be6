package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInSpeakerTest {
    @Test
    void readsANameWithoutALink() {
        assertThat(Quoted.author("<p>Ada Quill explains this in her article \u201cThe Problem with Hives.\u201d</p>¶"))
                .isEqualTo("Ada Quill");
        assertThat(Quoted.title("<p>Ada Quill explains this in her article \u201cThe Problem with Hives.\u201d</p>¶"))
                .isEqualTo("The Problem with Hives");
    }

    @Test
    void knowsWhoHeOrSheIs() {
        assertThat(Quoted.author("<p>Ada Quill wrote a book. Later she puts it like so:</p>¶"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void knowsTheFullNameOfWhomItCallsByTheFirst() {
        assertThat(Quoted.author("<p>I met Ada Quill.</p><p>We talked. As Ada states,</p>¶"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void mistrustsGermanNouns() {
        assertThat(Quoted.source("<p>Auf eine Nachfrage wurde mir von der Imkerei und dem Verein gesagt:</p>¶"))
                .isNull();
    }

    @Test
    void namesTheSiteOfAWorkThatHasNoLink() {
        assertThat(Quoted.site("<p>The BeeDB blog post ends like this:</p>¶")).isEqualTo("BeeDB");
    }

    @Test
    void takesNoTechnologyForASite() {
        assertThat(Quoted.source("<p>It would be nice to have this on HTML pages too:</p>¶"))
                .isNull();
        assertThat(Quoted.source("<p>The page is on BeeDB:</p><blockquote><p>http://hives.example/4</p></blockquote>"))
                .isNull();
    }

    @Test
    void attributesNothingToTheAuthorsOwnWords() {
        assertThat(Quoted.source("<p>So I said to myself:</p>¶")).isNull();
    }

    @Test
    void looksForTheVerbBehindThePlaceWhereSomebodyWorks() {
        assertThat(Quoted.author("<p>Quimby of the Springfield Gazette writes:</p>¶"))
                .isEqualTo("Quimby");
        assertThat(Quoted.author("<p>Ada Quill, the head of hives at Acme pointed out that it is late:</p>¶"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void takesAnAccountThatSpeaksWithoutALink() {
        assertThat(Quoted.author("<p>As @quill tweeted:</p>¶")).isEqualTo("quill");
    }

    @Test
    void takesAPaperOrAPersonThatALeadInOnlyNames() {
        assertThat(Quoted.site("<p>From Slate:</p>¶")).isEqualTo("Slate");
        assertThat(Quoted.site("<p>From an article in The New York Times:</p>¶"))
                .isEqualTo("New York Times");
        assertThat(Quoted.author("<p>For example from Ada Quill:</p>¶")).isEqualTo("Ada Quill");
    }

    @Test
    void keepsAFirstNameThatOpensSentencesInAnotherLanguage() {
        assertThat(Quoted.author("<p>Then I saw <a href=U>this tweet from Una Kravets</a>:</p>¶"))
                .isEqualTo("Una Kravets");
    }

    @Test
    void staysSilentWhereTheAuthorQuotesWhatHeAnswered() {
        assertThat(Quoted.source("<p>Ada Quill pointed out a mistake. This is the comment I left in her blog.</p>¶"))
                .isNull();
    }

    @Test
    void takesWhoTakesTurns() {
        assertThat(Quoted.author(
                        "<p>Beck:</p><blockquote><p>I keep the hives, and they keep me in honey.</p></blockquote>"
                                + "<p>Melo:</p>¶"))
                .isEqualTo("Melo");
        assertThat(Quoted.source("<p>Expected:</p><blockquote><p>One of the hives is full of honey.</p></blockquote>"
                        + "<p>Actual:</p>¶"))
                .isNull();
    }

    @Test
    void takesNoPartOfATitleForWhoSpeaks() {
        String html = "<p>The paper <a href=U>Hives and Their Keepers in New Ealing</a> points out:</p>¶";

        assertThat(Quoted.author(html)).isNull();
        assertThat(Quoted.title(html)).isEqualTo("Hives and Their Keepers in New Ealing");
    }

    @Test
    void takesAPlaceThatAnExampleIsFromForNobody() {
        assertThat(Quoted.author("<p>The <a href=U>article</a> gives an extreme example from Ealing:</p>¶"))
                .isNull();
    }

    @Test
    void knowsWhomASurnameBeforeTheColonMeans() {
        assertThat(Quoted.author("<p>Quill is blunt today:</p>¶<p>I like Ada Quill.</p>"))
                .isEqualTo("Ada Quill");
        assertThat(Quoted.author("<p>Quill is blunt today:</p>¶")).isNull();
    }

    @Test
    void readsAWorkOfFewCapitals() {
        assertThat(Quoted.title("<p>Ada Quill schreibt in <em>Vom stillen Wasser</em>:</p>¶"))
                .isEqualTo("Vom stillen Wasser");
        assertThat(Quoted.title("<p>Ada Quill dit dans \u00ab La longue mar\u00e9e \u00bb :</p>¶"))
                .isEqualTo("La longue mar\u00e9e");
        assertThat(Quoted.title("<p>As Ada Quill has it in her <em>Memories</em>:</p>¶"))
                .isEqualTo("Memories");
        assertThat(Quoted.title("<p>This is what Ada Quill says in Humbled by Rain:</p>¶"))
                .isEqualTo("Humbled by Rain");
    }

    @Test
    void takesNoPersonInAPaperForAWork() {
        assertThat(Quoted.title("<p>From a profile of Ada Quill in the Gazette:</p>¶"))
                .isNull();
        assertThat(Quoted.title("<p>In the translation of Beowulf by Ada Quill:</p>¶"))
                .isNull();
    }

    @Test
    void readsTheOneWordThatALinkShowsOfSomebodysPost() {
        String html = "<p>A line of Ada Quill's <a href=U>Honey</a> post:</p>¶";

        assertThat(Quoted.title(html)).isEqualTo("Honey");
    }

    @Test
    void readsAWorkOfOneWordInQuotationMarks() {
        assertThat(Quoted.title("<p>Ada Quill, \u201cHoney\u201d:</p>¶")).isEqualTo("Honey");
        assertThat(Quoted.title("<p>Ada Quill calls it \u201cHoney\u201d:</p>¶"))
                .isNull();
    }

    @Test
    void readsAWorkThatNothingMarksBehindItsMaker() {
        assertThat(Quoted.title("<p>I am back at Ada Quill's The Quiet Hive, which hums.</p>¶"))
                .isEqualTo("The Quiet Hive");
        assertThat(Quoted.title("<p>I am back at Ada Quill's The Ealing Gazette, which hums.</p>¶"))
                .isNull();
    }

    @Test
    void namesWhomAnAccountInBracketsBelongsTo() {
        String html = "<p>Ada Quill (<a href=\"https://twitter.com/aq\">@aq</a>) on rain:</p>¶";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>I ran into Ada Quill at the market. She had this to say:</p>¶",
                "<p>I asked <a href='https://bees.example/'>Ada Quill</a>, number one on Hive Overflow, to look at it. Here's what she said:</p>¶"
            })
    void namesTheOnePersonNamedBeforeWhoThenSpeaks(String html) {
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ada Quill asked me what I thought, and I wrote back:</p>¶",
                "<p>Ada Quill met Joe Roe in the market. She had this to say:</p>¶",
                "<p>I ran into Ada Quill at the market. It had this sign:</p>¶",
                "<p>I ran into Ada Quill at the market. Then I said to her:</p>¶"
            })
    void doesNotChooseAmongPeopleNamedBefore(String html) {
        assertThat(Quoted.author(html)).isNull();
    }

    @Test
    void takesTheOwnerInATitleForNobody() {
        assertThat(Quoted.author(
                        "<p>According to this post, <a href=U>Trouble: Quiet Hive Keepers' Dirty Secret</a>:</p>¶"))
                .isNull();
        assertThat(Quoted.author("<p>I picked up <a href=U>Quixote's Horse and Other Rides</a> in May.</p>¶"))
                .isNull();
    }

    @Test
    void readsOtherLanguages() {
        String html = "<p>Nel suo libro <em>L'alveare quieto</em> Ada Quill scrive:</p>¶";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.title(html)).isEqualTo("L'alveare quieto");
        assertThat(Quoted.author("<p>Una citazione di Ada Quill che amo:</p>¶")).isEqualTo("Ada Quill");
    }
}
