package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLinkTest {
    private static final String PICTURE =
            "<img src=\"http://a.example/small.jpg\" alt=\"\" loading=\"lazy\" decoding=\"async\">";

    @Test
    void givesAPictureTheLinkThatStoodAroundIt() {
        String html = "<div><a href=\"http://p.example/1\"><div class=\"embed\"> <a href=\"http://a.example/big.jpg\">"
                + PICTURE + "</a> </div> </a><br>At the harbour</div>";

        assertThat(Posts.html(html))
                .isEqualTo("<p><a href=\"http://p.example/1\">" + PICTURE + "</a></p>\n<p>At the harbour</p>");
        assertThat(Posts.transformed("a.html", html).warnings())
                .extracting(warning -> warning.kind())
                .doesNotContain("loss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"http://p.example/1\"></a><a href=\"http://p.example/2\"><img src=\"/a.jpg\"></a>",
                "<a href=\"http://p.example/1\"></a>words <a href=\"/a.jpg\"><img src=\"/a.jpg\"></a>",
                "<a href=\"http://p.example/1\"></a><br><a href=\"/a.jpg\"><img src=\"/a.jpg\"></a>",
                "<a href=\"http://p.example/1\"></a><a href=\"/a.jpg\"><img src=\"/a.jpg\"> words</a>",
                "<a href=\"http://p.example/1\">words</a><a href=\"/a.jpg\"><img src=\"/a.jpg\"></a>",
                "<a href=\"#1\"></a><a href=\"/a.jpg\"><img src=\"/a.jpg\"></a>"
            })
    void leavesOtherNeighbours(String html) {
        assertThat(Trees.applied(new PictureLink(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
