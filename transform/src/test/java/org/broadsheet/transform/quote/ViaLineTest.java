package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViaLineTest {
    @Test
    void takesTheOriginAndNotTheGuide() {
        assertThat(Quoted.url(
                        "¶<p>from <a href=U>Bee News</a> via <a href=\"https://guide.example/x\">A Guide</a></p>"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void readsAWordInBrackets() {
        assertThat(Quoted.site("¶<p>[Via <a href=U>Bee News</a>]</p>")).isEqualTo("Bee News");
    }

    @Test
    void readsOtherLanguages() {
        assertThat(Quoted.url("¶<p>Quelle: <a href=U>Bienenblatt</a></p>")).isEqualTo(Quoted.U);
        assertThat(Quoted.url("¶<p>Fuente: <a href=U>La Colmena</a></p>")).isEqualTo(Quoted.U);
        assertThat(Quoted.url("¶<p>来源：<a href=U>蜜蜂</a></p>")).isEqualTo(Quoted.U);
    }

    @Test
    void takesAHostInTheLinkForTheSite() {
        assertThat(Quoted.site("¶<p>Source: <a href=U>www.bees.example</a></p>"))
                .isEqualTo("bees.example");
    }

    @Test
    void takesASentenceThatOnlyBeginsSoForNoAttribution() {
        assertThat(Quoted.source("¶<p>From here on it rained, and the <a href=U>hives</a> were closed for days.</p>"))
                .isNull();
    }

    @Test
    void takesWhatThePageCallsItselfForATitle() {
        String html = "¶<p>via <a href='https://bees.example/2020/hives-in-winter.html'>Hives in Winter</a>.</p>";

        assertThat(Quoted.title(html)).isEqualTo("Hives in Winter");
        assertThat(Quoted.site(html)).isEqualTo("bees.example");
    }

    @Test
    void readsTheNameBeforeAColonInTheLink() {
        assertThat(Quoted.author("¶<p>via <a href=U>Ada Quill: How to Keep Bees All Year</a></p>"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void readsAWorkOfFewWordsBeforeItsMaker() {
        String html = "¶<p>Source: <a href=U>Why Bees Sting</a> by Ada Quill</p>";

        assertThat(Quoted.title(html)).isEqualTo("Why Bees Sting");
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void passesOverTheLinkOfAnOwner() {
        String html = "¶<p>From <a href='https://bees.example/wiki/Ada_Quill'>Ada Quill's</a> reading of"
                + " <a href=U>The Quiet Hive</a>.</p>";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void readsTheLineAfterASignature() {
        String html = "¶<p>— Ada Quill, keeper of bees</p><p>via <a href=U>bees.example</a></p>";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void takesTheHostOfAnAddressForTheSite() {
        assertThat(Quoted.site("¶<p>Source: https://bees.example/2020#hives</p>"))
                .isEqualTo("bees.example");
    }

    @Test
    void readsAnAddressInBracketsAtTheEnd() {
        assertThat(Quoted.url("<p>As Ada Quill writes:</p><blockquote><p>Never open a hive in the rain, and never in a"
                        + " hurry. (<a href=U>" + Quoted.U + "</a>)</p></blockquote>"))
                .isEqualTo(Quoted.U);
    }
}
