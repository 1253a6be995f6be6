package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentModelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <figcaption>a</figcaption>                  | <p>a</p>
            <summary>a</summary>                        | <p>a</p>
            <dl>a<dt>b</dt><dd>c</dd> d</dl>            | <dl><dd>a</dd><dt>b</dt><dd>c d</dd></dl>
            <p><time>a while ago</time></p>             | <p>a while ago</p>
            <p><time>2026-01-02</time></p>              | <p><time>2026-01-02</time></p>
            <p><ins datetime="soon">a</ins></p>         | <p><ins>a</ins></p>
            <p><em lang="php">a</em></p>                | <p><em>a</em></p>
            <p><em lang="pt-BR">a</em></p>              | <p><em lang="pt-BR">a</em></p>
            """)
    void leavesWhatTheStandardAllows(String html, String valid) {
        assertThat(Posts.html(html)).isEqualTo(valid);
    }

    @Test
    void takesPlayersOutOfLinks() {
        assertThat(Posts.html(
                        "<p><a href=\"https://a.example/\"><video src=\"https://a.example/v.mp4\"></video></a></p>"))
                .isEqualTo("<p><video src=\"https://a.example/v.mp4\" controls preload=\"none\"></video>"
                        + "<a href=\"https://a.example/\">https://a.example/</a></p>");
    }

    @Test
    void dropsCharactersThatNoDocumentMayHold() {
        assertThat(Posts.html("<p>a\u0007b\u009dc\uFFFFd\uD83Fe \uD83D\uDE00</p>"))
                .isEqualTo("<p>abcde \uD83D\uDE00</p>");
    }
}
