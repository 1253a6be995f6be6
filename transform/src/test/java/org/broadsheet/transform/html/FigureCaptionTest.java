package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureCaptionTest {
    private static final String IMAGE =
            "<img src=\"http://e.org/a.png\" alt=\"A\" loading=\"lazy\" decoding=\"async\">";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "IMAGE Some words ~ <figure>IMAGE<figcaption>Some words</figcaption></figure>",
                "<a href=\"http://e.org/\">IMAGE</a><br>Words ~ <figure><a href=\"http://e.org/\">IMAGE</a><figcaption>Words</figcaption></figure>",
                "<p>IMAGE</p><figcaption>C</figcaption> ~ <figure>IMAGE<figcaption>C</figcaption></figure>",
                "IMAGE more<figcaption>C</figcaption> ~ <figure>IMAGE more<figcaption>C</figcaption></figure>",
                "Words IMAGE ~ <figure><p>Words IMAGE</p></figure>"
            })
    void makesACaptionOfTheWordsBehindAPicture(String inside, String html) {
        String once = Posts.html("<figure>" + inside.replace("IMAGE", IMAGE) + "</figure>");

        assertThat(once).isEqualTo(html.replace("IMAGE", IMAGE));
        assertThat(Posts.html(once)).isEqualTo(once);
    }
}
