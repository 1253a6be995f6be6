package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSiteTest {
    @ParameterizedTest
    @ValueSource(strings = {"/2019/03/winter-bees/", "../winter-bees/", "./winter-bees.html"})
    void givesAPageOfTheSameSiteAsThePostLinksToIt(String path) {
        Source source = Quoted.source("<p>As I wrote in <a href=\"" + path + "\">Winter Bees</a>:</p>¶");

        assertThat(source.url()).isEqualTo(path);
        assertThat(source.key()).isNull();
        assertThat(source.title()).isEqualTo("Winter Bees");
        assertThat(source.site()).isNull();
    }

    @Test
    void knowsWhoWroteOnTheSameSite() {
        Source source =
                Quoted.source("<p>As our keeper, Ada Quill, put it in a <a href=\"/2019/03/one/\">blog post</a>:</p>¶");

        assertThat(source.url()).isEqualTo("/2019/03/one/");
        assertThat(source.author().name()).isEqualTo("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tags/bees/", "/images/bees.png", "#bees", "bees"})
    void doesNotTakeWhatIsNoPage(String path) {
        assertThat(Quoted.source("<p>As seen <a href=\"" + path + "\">here</a>:</p>¶"))
                .isNull();
    }

    @Test
    void doesNotTakeThePageThatAMailAnswers() {
        assertThat(Quoted.url(
                        "<p>Ada Quill contacted me about a <a href=\"/2007/02/bees\">previous post</a> I made. She"
                                + " ended the email,</p>¶"))
                .isNull();
    }
}
