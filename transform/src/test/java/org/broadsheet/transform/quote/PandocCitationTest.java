package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PandocCitationTest {
    @Test
    void readsAKeyAtTheEnd() {
        String html = "<blockquote><p>Bees do not hurry. [@Quill:1990, p. 12]</p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("Quill");
        assertThat(Quoted.source(html).published()).isEqualTo("1990");
    }

    @Test
    void knowsTheFullNameFromThePost() {
        assertThat(Quoted.author("<p>Ada Quill kept bees for years.</p><h2>Hives</h2>"
                        + "<blockquote><p>Bees do not hurry.</p><p>@Quill:1990, p. 12</p></blockquote>"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void readsAKeyInTheSentenceBefore() {
        assertThat(Quoted.author("<p>From @Moth:2007 which I found in @Wasp:2017:</p>¶"))
                .isEqualTo("Moth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hives are warm [@Moth:2007; @Wasp:2017]. In her study of hives Quill writes:</p>¶",
                "<p>On warm hives [@Moth:2007; @Wasp:2017] Quill et al point out:</p>¶",
                "<p>Quill and Roe describe it [@Quill:1990; @Moth:2007]:</p>¶"
            })
    void leavesTheKeysOfOthersThanWhoSpeaks(String html) {
        assertThat(Quoted.author(html)).isEqualTo("Quill");
    }

    @Test
    void leavesKeysOfSeveralThatTheQuotedTextItselfCites() {
        assertThat(Quoted.author("<p>Quill sums it up [@Quill:1990]. I noted it.</p>"
                        + "<blockquote><p>Bees do not hurry [@Moth:2007; @Wasp:2017].</p></blockquote>"))
                .isEqualTo("Quill");
    }

    @Test
    void leavesAKeyThatTheQuotedTextItselfCites() {
        assertThat(
                        Quoted.source(
                                "<blockquote><p>Bees, as @Moth:2007 argues, do not hurry at all when it rains.</p></blockquote>"))
                .isNull();
    }
}
