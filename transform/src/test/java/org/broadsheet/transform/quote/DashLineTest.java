package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DashLineTest {
    @Test
    void readsANameThatEndsTheLastParagraph() {
        String html = "<blockquote><p>Never trust a silent hive. \u2014 <strong>Ada Quill</strong></p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.last(html).text()).isEqualTo("Never trust a silent hive.");
    }

    @Test
    void leavesTheRoleBehindTheName() {
        assertThat(Quoted.author("<blockquote><p>It hums - Ada Quill, Senior Keeper</p></blockquote>"))
                .isEqualTo("Ada Quill");
        assertThat(Quoted.title("<blockquote><p>It hums - Ada Quill, Senior Keeper</p></blockquote>"))
                .isNull();
    }

    @Test
    void readsWhatStandsBehindTheLastLineBreak() {
        assertThat(
                        Quoted.title(
                                "<blockquote><p>It hums.<br>-ADA QUILL in her booklet 'Some Notes for Keepers'</p></blockquote>"))
                .isEqualTo("Some Notes for Keepers");
    }

    @Test
    void readsTheNameOfAnAccount() {
        assertThat(Quoted.author("<blockquote><p>\u201cIt hums.\u201d - ada-q</p></blockquote>"))
                .isEqualTo("ada-q");
    }

    @Test
    void readsAListOfOneName() {
        assertThat(Quoted.author("<blockquote><p>It hums.</p><ul><li>Ada Quill</li></ul></blockquote>"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void takesATitleBeforeTheNameForNoSentence() {
        assertThat(Quoted.author(
                        "<blockquote><p>It hums.</p><p>- Dr. Ada Quill, Senior Keeper, Hive Board</p></blockquote>"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void readsAWorkWithItsSubtitle() {
        String html = "<blockquote><p>It hums.</p><p>- Memo 7: How to Keep Bees in Rain</p></blockquote>";

        assertThat(Quoted.title(html)).isEqualTo("Memo 7: How to Keep Bees in Rain");
        assertThat(Quoted.author(html)).isNull();
    }

    @Test
    void readsAMarkedNameAndWork() {
        String html = "<blockquote><p>It hums.</p><p><cite>Ada Quill - Rain Hive</cite></p></blockquote>";

        assertThat(Quoted.title(html)).isEqualTo("Rain Hive");
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void isMoreThanWhoShowedTheWay() {
        String html =
                "<blockquote><p>It hums.</p><p>- Ada Quill</p></blockquote><p>(via <a href=\"https://bo.example/\">Bo</a>, "
                        + "in a talk about <a href=\"https://hive.example/\">Hive</a>)</p>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.url(html)).isNull();
    }

    @Test
    void leavesADashInsideASentence() {
        String html =
                "<blockquote><p>A hive hums \u2014 not always, but mostly when it rains for days.</p></blockquote>";

        assertThat(Quoted.source(html)).isNull();
        assertThat(Quoted.last(html).text()).contains("not always");
    }

    @Test
    void staysSilentWhereThePostSaysThatNobodyKnows() {
        assertThat(
                        Quoted.source(
                                "<p>See <a href=U>this page</a>:</p><blockquote><p>It hums.</p><p>\u2014 Unknown</p></blockquote>"))
                .isNull();
    }

    @Test
    void takesAWordThatOnlySaysThereIsALinkForNobody() {
        assertThat(Quoted.author(
                        "<blockquote><p>Never open a hive in the rain.</p><p>— <a href=U>Ref</a>.</p></blockquote>"))
                .isNull();
    }

    @Test
    void leavesADashInsideOfWhatSomebodySays() {
        String html =
                "<p>Ada Quill said:</p><blockquote><p>\"We opened the hive in the rain \u2014 AND GOT STUNG!\"</p></blockquote>";

        assertThat(Quoted.last(html).text()).contains("GOT STUNG");
        assertThat(Quoted.title(html)).isNull();
    }

    @Test
    void readsTwoNames() {
        assertThat(
                        Quoted.author(
                                "<blockquote><p>Never open a hive in the rain.</p><p>- Quilla Reed-Marsh and Otho Reed-Marsh</p></blockquote>"))
                .isEqualTo("Quilla Reed-Marsh and Otho Reed-Marsh");
        assertThat(Quoted.author("<blockquote><p>Never open a hive in the rain.</p><p>- Bees and Men</p></blockquote>"))
                .isNull();
    }

    @Test
    void readsAWorkThatNothingMarks() {
        String in =
                "<blockquote><p>It hums.</p></blockquote><p>\u2014 Ada Quill in How to Keep Bees, edited by Joe Roe</p>";
        String comma = "<blockquote><p>It hums.</p></blockquote><p>\u2014 Ada Quill, The Quiet Hive, p. 12</p>";

        assertThat(Quoted.title(in)).isEqualTo("How to Keep Bees");
        assertThat(Quoted.author(in)).isEqualTo("Ada Quill");
        assertThat(Quoted.title(comma)).isEqualTo("The Quiet Hive");
    }

    @Test
    void takesAPlaceOrAPaperForNoWork() {
        assertThat(Quoted.title("<blockquote><p>It hums.</p></blockquote><p>\u2014 Ada Quill in New Ealing</p>"))
                .isNull();
        assertThat(Quoted.title("<blockquote><p>It hums.</p></blockquote><p>\u2014 Ada Quill, The Ealing Gazette</p>"))
                .isNull();
    }

    @Test
    void readsAReferenceOnTheLineAfterThatNothingMarks() {
        String in = "¶<p><a href='https://en.wikipedia.org/wiki/Ada_Quill'>Ada Quill</a> in Pragmatism and Honey.</p>";

        assertThat(Quoted.author(in)).isEqualTo("Ada Quill");
        assertThat(Quoted.title(in)).isEqualTo("Pragmatism and Honey");
        assertThat(Quoted.author("<p>Rain.</p>¶<p>Ada Quill in turn was not amused, and said so.</p>"))
                .isNull();
    }

    @Test
    void readsAWorkAndItsMakerOnTheLineAfter() {
        String html = "¶<p><em>Honey</em>, Ada Quill</p>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.title(html)).isEqualTo("Honey");
    }

    @Test
    void readsANameWithABracketThatEndsTheQuotation() {
        String html = "<blockquote><p>Wax is no honey. Honey is best...</p>"
                + "<p>Ada Quill (Lyrics to the song Harbour Goose on the album Joe's Quay: Act III.)</p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.title(html)).isEqualTo("Harbour Goose");
    }

    @Test
    void readsAMakerOnTheLineAfter() {
        String work = "¶<p>by Ada Quill - How to Keep Bees</p>";

        assertThat(Quoted.author("¶<p>by Ada Quill</p>")).isEqualTo("Ada Quill");
        assertThat(Quoted.author(work)).isEqualTo("Ada Quill");
        assertThat(Quoted.title(work)).isEqualTo("How to Keep Bees");
        assertThat(Quoted.author("¶<p>By Ada Quill I was told that it rains here all the time.</p>"))
                .isNull();
    }

    @Test
    void takesTheNameBeforeAnAccountWhateverItsLetters() {
        assertThat(Quoted.author("¶<ul><li><a href=U>ada quill @ada.bees.example</a></li></ul>"))
                .isEqualTo("ada quill");
    }

    @Test
    void readsANameThatEndsTheQuotation() {
        String open = "<p>Look.</p><blockquote><p>A new fad is sweeping the hives. ";

        assertThat(Quoted.author(open + "(Ada Quill)</p></blockquote>")).isEqualTo("Ada Quill");
        assertThat(Quoted.author(open + "<em>Ada Quill</em></p></blockquote>")).isEqualTo("Ada Quill");
        assertThat(Quoted.author(open + "(Ealing)</p></blockquote>")).isNull();
        assertThat(Quoted.author(open + "<em>Honey</em></p></blockquote>")).isNull();
    }

    @Test
    void readsANameAndALinkThatEndTheQuotation() {
        String html = "<blockquote><p>It hums.</p><p>Ada Quill, <a href=U>The Quiet Hive</a></p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.title(html)).isEqualTo("The Quiet Hive");
    }

    @Test
    void readsAByLineThatEndsTheQuotation() {
        assertThat(Quoted.author(
                        "<p>Look.</p><blockquote><p>A new fad is sweeping the hives. By Ada Quill.</p></blockquote>"))
                .isEqualTo("Ada Quill");
        assertThat(Quoted.author("<p>Look.</p><blockquote><p>It was sold off. By Monday.</p></blockquote>"))
                .isNull();
    }

    @Test
    void readsANameInBracketsOnTheLineAfter() {
        assertThat(Quoted.author("¶<p>(Ada Quill, Briefe aus dem Garten)</p>")).isEqualTo("Ada Quill");
        assertThat(Quoted.author("¶<p>(Ada Quill, by the way, keeps no bees)</p>"))
                .isNull();
    }
}
