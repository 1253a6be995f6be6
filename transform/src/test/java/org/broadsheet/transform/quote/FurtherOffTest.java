package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurtherOffTest {
    @Test
    void takesALinkThatStandsAloneAfterTheQuotation() {
        assertThat(Quoted.url("¶<p><a href=U>On Bees</a></p>")).isEqualTo(Quoted.U);
        assertThat(Quoted.source(
                        "¶<p><a href=\"https://video.example/embed/12\">https://video.example/embed/12</a></p>"))
                .isNull();
    }

    @Test
    void takesTheLastLineOfThePost() {
        assertThat(Quoted.url("¶<p>I like that a lot.</p><p>Source: <a href=U>bees.example</a></p>"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void findsTheWorkOfWhomItNames() {
        String html =
                "<p>I read <a href=U>The Silent Hive</a> by Ada Quill.</p><h2>Notes</h2><p>Quill goes on about rain:</p>¶";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.title(html)).isEqualTo("The Silent Hive");
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void findsTheWorkByItsKind() {
        assertThat(
                        Quoted.url(
                                "<p>I read the article <a href=U>Why Hives Hum</a> today.</p><h2>Notes</h2><p>The article notes,</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void givesAQuotationTheSourceOfTheOneThatItContinues() {
        assertThat(
                        Quoted.url(
                                "<p>In <a href=U>The Silent Hive</a> Ada Quill writes:</p>¶<blockquote>And it rained.</blockquote>"))
                .isEqualTo(Quoted.U);
        assertThat(Quoted.url("<p>In <a href=U>The Silent Hive</a> Ada Quill writes:</p>¶<p>She goes on:</p>"
                        + "<blockquote>And it rained.</blockquote>"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void givesNoQuotationTheNameUnderTheOneBefore() {
        assertThat(
                        Quoted.source(
                                "<blockquote><p>It hums.</p><p>\u2014 Ada Quill</p></blockquote><blockquote>It rained.</blockquote>"))
                .isNull();
    }

    @Test
    void leadsOnFromTheParagraphBeforeAFewWordsOfNothing() {
        assertThat(Quoted.url("<p>There is a problem <a href=U>discussed on Hivefilter</a>.</p><p>Specifically:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesNoWorkForWhatTheAuthorSaysOfIt() {
        assertThat(Quoted.url("<p>Ada Quill's book <a href=U>On Bees and Men</a> is old.</p><p>Rain fell.</p>"
                        + "<p>Quill is great, it seemed to me.</p>¶"))
                .isNull();
    }

    @Test
    void takesUpAWorkWhoseTitleSpeaks() {
        String html =
                "<p>In <a href=\"https://a.example/1\">The Push Against Bees</a> there is more of it.</p><p>It rained, and so on.</p>"
                        + "<p>The Push Against Bees notes,</p>"
                        + "<blockquote><p>Never open a hive in the rain, and never in a hurry.</p></blockquote>";

        assertThat(Quoted.url(html)).isEqualTo("https://a.example/1");
        assertThat(Quoted.title(html)).isEqualTo("The Push Against Bees");
    }

    private static final String QUOTED = "<p>Ada Quill <a href=U>wrote of it</a>:</p>¶<p>Well, well.</p>"
            + "<p>I keep no bees myself.</p><h2>Rain</h2>";
    private static final String LATER =
            "<blockquote><p>And then the rain came down on all of the hives.</p></blockquote>";

    @Test
    void quotesTheSameWorkAgain() {
        assertThat(Quoted.url(QUOTED + "<p>From the same book:</p>" + LATER)).isEqualTo(Quoted.U);
        assertThat(Quoted.url(QUOTED + "<p>Aus demselben Buch:</p>" + LATER)).isEqualTo(Quoted.U);
        assertThat(Quoted.url(QUOTED + "<p>On the same day I heard this:</p>" + LATER))
                .isNull();
    }

    @Test
    void quotesTheOnePageOfWhoSpeaksAgain() {
        assertThat(Quoted.url(QUOTED + "<p>As Ada says:</p>" + LATER)).isEqualTo(Quoted.U);
        assertThat(Quoted.url(QUOTED + "<p>As Tom says:</p>" + LATER)).isNull();
        assertThat(Quoted.url(QUOTED + "<p>As Ada says in a comment:</p>" + LATER))
                .isNull();
    }
}
