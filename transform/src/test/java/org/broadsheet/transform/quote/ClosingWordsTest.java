package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Source;
import org.junit.jupiter.api.Test;

class ClosingWordsTest {
    @Test
    void nameWhoSpokeBehindTheClosingMark() {
        String html =
                "<blockquote><p><em>\u201cA hive hums.\u201d</em>\nAda Quill, Keeper, Hive Board</p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.last(html).text()).isEqualTo("\u201cA hive hums.\u201d");
    }

    @Test
    void areNoNameWhereTheQuotationGoesOn() {
        String html =
                "<blockquote><p>\u201cA hive hums.\u201d\nAda Quill told me so, and she laughed.</p></blockquote>";

        assertThat(Quoted.last(html).text()).endsWith("she laughed.");
    }

    @Test
    void nameTheSiteBehindALabel() {
        assertThat(Quoted.site("<blockquote><p>\u201cA hive hums.\u201d\nQuelle: bees.example</p></blockquote>"))
                .isEqualTo("bees.example");
    }

    @Test
    void referToAWorkInSlantedLetters() {
        String html = "<blockquote><p>A hive hums. <i>from: <a href=U>On Bees and Men</a></i></p></blockquote>";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.title(html)).isEqualTo("On Bees and Men");
    }

    @Test
    void nameWhoIsQuotedInAnothersWork() {
        Source source = Quoted.source(
                "<blockquote><p>A hive hums.</p><p><em><a href=\"https://en.wikipedia.org/wiki/Ada_Quill\">Ada Quill</a> quoted in "
                        + "<a href=U>The Sign of Bees</a>, edited by Bo Reed.</em></p></blockquote>");

        assertThat(source).isNotNull();
        assertThat(source.url()).isEqualTo(Quoted.U);
        assertThat(source.title()).isEqualTo("The Sign of Bees");
        assertThat(source.author())
                .isNotNull()
                .satisfies(author -> assertThat(author.name()).isEqualTo("Ada Quill"));
    }
}
