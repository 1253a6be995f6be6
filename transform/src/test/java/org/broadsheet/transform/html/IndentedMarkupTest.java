package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndentedMarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=\"row\">¶¶    <div>¶        High *water*.¶    </div>¶¶</div>¶¶So.|<p>High <em>water</em>.</p>¶<p>So.</p>",
                "<figure>¶¶    <img src=\"http://e.org/a.png\">¶¶    <figcaption>Pier</figcaption>¶</figure>|<figure><img src=\"http://e.org/a.png\" alt=\"\"><figcaption>Pier</figcaption></figure>",
                "<ul>¶  <li>One</li>¶¶    <li>Two</li>¶</ul>|<ul><li>One</li><li>Two</li></ul>",
                "<div>¶<blockquote>¶  <p>It rises.</p>¶¶      [Doe](http://e.org/)¶    </blockquote>¶¶</div>|<blockquote><p>It rises.</p><p><a href=\"http://e.org/\">Doe</a></p></blockquote>"
            })
    void isHtmlUpToTheEndTag(String written, String html) {
        String shown = Posts.markdown(written.replace('¶', '\n'))
                .replaceAll(" loading=\"lazy\" decoding=\"async\"", "")
                .replaceAll("</?figure class=\"quote[^>]*>|(?<=</blockquote>)</figure>", "");

        assertThat(shown).isEqualTo(html.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Like so:\n\n    <div>low</div>\n",
                "<div>\n\n    low = tides[0];\n\n</div>",
                "<details>\n<summary>S</summary>\n\n    <div>low</div>\n\n</details>",
                "<div class=\"highlight\">\n\n    <p>low</p>\n\n</div>",
                "<div>\n\nAnd:\n\n    <p>low</p>\n"
            })
    void samplesStayCode(String markdown) {
        assertThat(Posts.markdown(markdown)).contains("<pre><code>");
    }

    @Test
    void losesNoWord() {
        PostEnriched post =
                Posts.transformed("a.md", "<div class=\"row\">\n\n    <div class=\"column\">Low</div>\n\n</div>");

        assertThat(post.warnings()).noneMatch(warning -> warning.kind().equals("loss"));
        assertThat(post.text()).isEqualTo("Low");
    }
}
