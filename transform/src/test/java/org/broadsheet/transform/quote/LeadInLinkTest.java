package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadInLinkTest {
    @Test
    void takesTheLinkOnTheVerbOfSpeech() {
        assertThat(Quoted.url("<p>Ada Quill of the <a href=\"https://north.example/\">North Apiary</a> "
                        + "<a href=U>wrote</a>:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void readsASentenceThatEndsInAComma() {
        String html = "<p>As <a href=U>Ada Quill points out</a>,</p>¶";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void takesTheTitleFromTheAttributeOfALinkThatOnlyDescribes() {
        assertThat(Quoted.title("<p>Read <a href=\"" + Quoted.U + "\" title=\"The Long Winter of the Bees\">this great "
                        + "analysis</a> of what they say:</p>¶"))
                .isEqualTo("The Long Winter of the Bees");
    }

    @Test
    void namesTheSiteBeforeTheWork() {
        assertThat(Quoted.site("<p>This <a href=U>LifeBuzz article</a> points out:</p>¶"))
                .isEqualTo("LifeBuzz");
    }

    @Test
    void takesALinkToAPersonsHomeForTheAuthorsPage() {
        assertThat(Quoted.url("<p>In a talk <a href=\"https://quill.example/\">Ada Quill</a> said:</p>¶"))
                .isNull();
        assertThat(Quoted.source("<p>In a talk <a href=\"https://quill.example/\">Ada Quill</a> said:</p>¶")
                        .author()
                        .url())
                .isEqualTo("https://quill.example/");
    }

    @Test
    void takesALinkToTheHomeOfASpeakerWhoIsCalledByOneNameForThatToo() {
        assertThat(Quoted.url("<p><a href=\"https://quill.example/\">Ada</a> wrote this:</p>¶"))
                .isNull();
        assertThat(Quoted.source("<p><a href=\"https://quill.example/\">Ada</a> wrote this:</p>¶")
                        .author()
                        .url())
                .isEqualTo("https://quill.example/");
    }

    @Test
    void staysSilentAboutWhatWasNeverSaid() {
        assertThat(Quoted.source(
                        "<p>A keeper of <a href=\"https://hives.example/\">hives</a> might say something like:</p>¶"))
                .isNull();
    }

    @Test
    void staysSilentWhereALinkOnlyExplainsAWord() {
        assertThat(Quoted.source("<p>I love <a href=\"https://en.wikipedia.org/wiki/Bee\">bees</a>. Anyway.</p>¶"))
                .isNull();
    }

    @Test
    void keepsWhatItDidNotDareToSayAsCandidates() {
        assertThat(Quoted.last("<p>We read <a href=U>a page</a>. It rained.</p>¶")
                        .candidates())
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.confidence()).isLessThan(0.5));
    }
}
