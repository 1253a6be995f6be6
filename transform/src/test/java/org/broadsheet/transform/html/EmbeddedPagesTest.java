package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPagesTest {
    private static final String CARD =
            "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a></figure>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"//www.youtube.com/embed/dQw4w9WgXcQ?rel=0\" title=\"YouTube video player\"></iframe>",
                "<p><iframe data-src=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ\"></iframe></p>",
                "<object width=\"425\"><param name=\"movie\" value=\"http://www.youtube.com/v/dQw4w9WgXcQ&hl=en\">"
                        + "<embed src=\"http://www.youtube.com/v/dQw4w9WgXcQ&hl=en\"></object>",
                "<object><embed src=\"http://www.youtube.com/v/dQw4w9WgXcQ\"></embed></object>",
                "<embed src=\"http://www.youtube.com/v/dQw4w9WgXcQ\">",
                "<div><lite-youtube videoid=\"dQw4w9WgXcQ\"></lite-youtube></div>"
            })
    void linksToTheVideoOfAPlayer(String html) {
        String once = Posts.html(html);

        assertThat(once).isEqualTo(CARD);
        assertThat(Posts.html(once)).isEqualTo(once);
    }

    @Test
    void keepsTheTitleOfAFrameAndTheWordsInsideAnObject() {
        assertThat(Posts.html("<iframe src=\"https://player.vimeo.com/video/123\" title=\"A film\"></iframe>"))
                .contains(">Video on Vimeo: A film</a>");
        assertThat(Posts.html("<object data=\"https://www.youtube.com/v/dQw4w9WgXcQ\">See it <b>there</b>.</object>"))
                .isEqualTo(CARD + "\n<p>See it <strong>there</strong>.</p>");
    }

    @Test
    void linksToWhatAScriptWouldHaveWritten() {
        assertThat(Posts.html("<script src=\"https://gist.github.com/jane/0a1b2c3d.js?file=a.rb\"></script>"))
                .contains("<a href=\"https://gist.github.com/jane/0a1b2c3d\">Code on GitHub</a>");
        assertThat(Posts.html(
                        "<script src=\"//speakerdeck.com/assets/embed.js\" data-id=\"0123456789abcdef\"></script>"))
                .contains("https://speakerdeck.com/player/0123456789abcdef");
        assertThat(Posts.html("a<script src=\"https://e.org/a.js\"></script>")).isEqualTo("<p>a</p>");
    }

    @Test
    void keepsAPostOfAnotherSiteAsAQuotationOfItsPage() {
        String html =
                Posts.html("<blockquote class=\"twitter-tweet\"><p>Some words of mine.</p>&mdash; Jane Doe (@jane)"
                        + " <a href=\"https://twitter.com/jane/status/12345?ref_src=x\">March 3, 2015</a></blockquote>"
                        + "<script async src=\"//platform.twitter.com/widgets.js\"></script>");

        assertThat(html)
                .contains("cite=\"https://twitter.com/jane/status/12345")
                .contains("<p>Some words of mine.</p>");
    }

    @Test
    void leavesFramesOfOtherSitesALink() {
        assertThat(Posts.html("<iframe src=\"https://e.org/x\"></iframe>"))
                .isEqualTo("<p><a href=\"https://e.org/x\">https://e.org/x</a></p>");
    }
}
