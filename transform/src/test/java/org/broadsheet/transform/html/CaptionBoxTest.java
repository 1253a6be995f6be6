package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionBoxTest {
    private static final String PICTURE =
            "<img src=\"http://a.example/a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"wp-caption alignleft\" style=\"width: 310px\">%s<p class=\"wp-caption-text\">The <em>tide</em></p></div>",
                "<dl class=\"wp-caption\"><dt class=\"wp-caption-dt\">%s</dt><dd class=\"wp-caption-text\">The <em>tide</em></dd></dl>",
                "<table class=\"tr-caption-container\"><tbody><tr><td>%s</td></tr><tr><td class=\"tr-caption\">The <em>tide</em></td></tr></tbody></table>",
                "<div class=\"p_embed p_video_embed\">%s <div class=\"p_embed_description\">The <em>tide</em></div></div>"
            })
    void makesAFigureOfAPictureWithItsCaption(String box) {
        assertThat(Posts.html("<p>Before.</p>" + box.formatted(PICTURE) + "<p>After.</p>"))
                .isEqualTo("<p>Before.</p>\n<figure>" + PICTURE
                        + "<figcaption>The <em>tide</em></figcaption></figure>\n<p>After.</p>");
    }

    @Test
    void leavesBoxesWithoutACaption() {
        assertThat(Posts.html("<div class=\"p_embed\">" + PICTURE + "</div>")).isEqualTo("<p>" + PICTURE + "</p>");
    }
}
