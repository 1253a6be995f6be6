package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareEmbedTest {
    @ParameterizedTest
    @CsvSource({
        "http://youtube.com/v/dQw4w9WgXcQ, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?t=42, https://youtu.be/dQw4w9WgXcQ?t=42"
    })
    void makesACardOfAnAddressAlone(String written, String page) {
        assertThat(Trees.applied(new BareEmbed(), alone(written)))
                .isEqualTo(new Trees.Mended(
                        "<figure class=\"embed\"><a href=\"" + page + "\">Video on YouTube</a></figure>", 1));
    }

    @Test
    void makesACardOfAFigureAroundAnAddress() {
        assertThat(Posts.html(
                        "<figure><div>https://vimeo.com/67893886</div><figcaption>The tide</figcaption></figure>"))
                .isEqualTo("<figure class=\"embed\"><a href=\"https://vimeo.com/67893886\">Video on Vimeo</a>"
                        + "<figcaption>The tide</figcaption></figure>");
        assertThat(Posts.html("<figure class=\"wp-block-embed\"><div>\nhttps://vimeo.com/67893886\n</div></figure>"))
                .isEqualTo(
                        "<figure class=\"embed\"><a href=\"https://vimeo.com/67893886\">Video on Vimeo</a></figure>");
    }

    @Test
    void losesNoLink() {
        assertThat(Posts.transformed("a.md", "---\ntitle: a\n---\nLook:\n\nhttp://youtube.com/v/dQw4w9WgXcQ\n")
                        .warnings())
                .extracting(warning -> warning.kind())
                .doesNotContain("loss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See <a href=\"https://youtu.be/dQw4w9WgXcQ\">https://youtu.be/dQw4w9WgXcQ</a></p>",
                "<p><a href=\"https://youtu.be/dQw4w9WgXcQ\">The tide</a></p>",
                "<p><a href=\"https://a.example/v/dQw4w9WgXcQ\">https://a.example/v/dQw4w9WgXcQ</a></p>",
                "<figure class=\"quote\"><blockquote>a</blockquote></figure><p><a href=\"https://youtu.be/dQw4w9WgXcQ\">https://youtu.be/dQw4w9WgXcQ</a></p>",
                "<blockquote>a</blockquote><p><a href=\"https://youtu.be/dQw4w9WgXcQ\">https://youtu.be/dQw4w9WgXcQ</a></p>"
            })
    void leavesLinksThatAreRead(String html) {
        assertThat(Trees.applied(new BareEmbed(), html)).isEqualTo(new Trees.Mended(html, 0));
    }

    private static String alone(String address) {
        return "<p><a href=\"" + address + "\">" + address + "</a></p>";
    }
}
