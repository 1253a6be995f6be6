package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningsTest {
    @Test
    void readsAByline() {
        assertThat(Quoted.author("<blockquote><p>By Ada Quill, Keeper</p><p>It hums.</p></blockquote>"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void readsATitleAndItsMakerInBrackets() {
        String html = "<blockquote><p>[The Reply by Ada Quill]: It hums and it hums.</p></blockquote>";

        assertThat(Quoted.title(html)).isEqualTo("The Reply");
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void readsWhoWritesTheFirstWords() {
        assertThat(Quoted.author("<blockquote><p>quill42 writes \"It hums.\"</p></blockquote>"))
                .isEqualTo("quill42");
    }

    @Test
    void takesNobodyWhoWroteABookForTheWriter() {
        assertThat(Quoted.author(
                        "<blockquote><p>Ada Quill schrieb \"Silent Hive\" und keltert Met im Tal.</p></blockquote>"))
                .isNull();
        assertThat(Quoted.author("<blockquote><p>Ada Quill schrieb: \"Es summt.\"</p></blockquote>"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void readsALinkedHeadingOfTheQuotation() {
        assertThat(Quoted.url("<blockquote><h3><a href=U>On Bees</a></h3><p>It hums.</p></blockquote>"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void readsALinkedHeadingOverTheQuotation() {
        assertThat(Quoted.url("<h3><a href=U>On Bees</a> by Ada Quill</h3>¶")).isEqualTo(Quoted.U);
        assertThat(Quoted.author("<h3><a href=U>On Bees</a> by Ada Quill</h3>¶"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void takesAPlainHeadingForNoSource() {
        assertThat(Quoted.source("<h3>Bees</h3>¶")).isNull();
    }

    @Test
    void takesALabelInCapitalsForNobody() {
        assertThat(Quoted.author(
                        "<blockquote><p><strong>Directions From Berne:</strong> She opened the hive in the rain and was"
                                + " stung.</p></blockquote>"))
                .isNull();
        assertThat(Quoted.author("<blockquote><p><strong>Jane Quill:</strong> She opened the hive in the rain and was"
                        + " stung.</p></blockquote>"))
                .isEqualTo("Jane Quill");
    }
}
