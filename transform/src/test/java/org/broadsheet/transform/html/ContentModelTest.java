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
            <p><time>a while ago</time></p>             | <p>a while ago</p>
            <p><time>2026-01-02</time></p>              | <p><time>2026-01-02</time></p>
            <p><ins datetime="soon">a</ins></p>         | <p><ins>a</ins></p>
            <table><tr><th>a<h2>b</h2><td>c<tr><td>d<td>e</table> | <table><tbody><tr><td><p>a</p><h2>b</h2></td><td>c</td></tr><tr><td>d</td><td>e</td></tr></tbody></table>
            <table></table><p>a</p><table></table>      | <p>a</p>
            <table><caption>a</caption></table>         | <p>a</p>
            <p><em lang="php">a</em></p>                | <p><em>a</em></p>
            <p><em lang="pt-BR">a</em></p>              | <p><em lang="pt-BR">a</em></p>
            """)
    void leavesWhatTheStandardAllows(String html, String valid) {
        assertThat(Posts.html(html)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <picture><source type="image/webp" srcset="//a.example/a.webp"><img src="//a.example/a.jpg"></picture> \
             | <p><picture><source type="image/webp" srcset="https://a.example/a.webp 1x"><img @></picture></p>
            <picture><source srcset="//a.example/a.webp"><img src="//a.example/a.jpg"></picture> \
             | <p><picture><img @></picture></p>
            <picture><source type="text/html" srcset="//a.example/a"><img src="//a.example/a.jpg"></picture> \
             | <p><picture><img @></picture></p>
            <picture><source media="print" srcset="//a.example/a">Words <img src="//a.example/a.jpg"></picture> \
             | <p>Words <img @></p>
            <picture><source media="print" srcset="//a.example/a.webp"></picture><p>a</p> | <p>a</p>
            <p>a<source src="//a.example/a.mp3"></p> | <p>a</p>
            """)
    void leavesPicturesThatTheStandardAllows(String html, String valid) {
        String image = "src=\"https://a.example/a.jpg\" loading=\"lazy\" decoding=\"async\" alt=\"\"";

        assertThat(Posts.html(html)).isEqualTo(valid.replace("@", image));
    }

    @Test
    void givesWidthsTheSizesThatBrowsersNeed() {
        assertThat(Posts.html("<p><img src=\"//a.example/a.jpg\" srcset=\"//a.example/b.jpg 9w\"></p>"))
                .contains("srcset=\"https://a.example/b.jpg 9w\"", "sizes=\"100vw\"");
        assertThat(Posts.html("<p><img src=\"//a.example/a.jpg\" sizes=\"9px\"></p>"))
                .doesNotContain("sizes");
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
        assertThat(Posts.html("<p>a&#13;b</p>")).isEqualTo("<p>a\nb</p>");
    }
}
