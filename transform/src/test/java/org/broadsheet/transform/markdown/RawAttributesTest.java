package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawAttributesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "```{=html}¶<p>High <b>water</b></p>¶```|<p>High <strong>water</strong></p>",
                "- One¶¶```{=html}¶<!-- -->¶```¶¶- Two|<ul><li>One</li></ul>¶<ul><li>Two</li></ul>",
                "High `<mark>water</mark>`{=html}.|<p>High <mark>water</mark>.</p>",
                "One¶¶```{=latex}¶\\newpage¶```¶¶Two|<p>One</p>¶<p>Two</p>",
                "One`\\hfill`{=latex} two|<p>One two</p>"
            })
    void areOfOneFormat(String written, String html) {
        assertThat(Posts.markdown(written.replace('¶', '\n'))).isEqualTo(html.replace('¶', '\n'));
    }

    @Test
    void loseNothingUnsaid() {
        PostEnriched post = Posts.transformed(
                "a.md",
                "High `<mark>water</mark>`{=html}\n\n```{=html}\n<p>rises</p>\n```\n\n```{=tex}\n\\vfill and so on\n```\n");

        assertThat(post.warnings()).noneMatch(warning -> warning.kind().equals("loss"));
    }

    @Test
    void otherCodeIsCode() {
        assertThat(Posts.markdown("`a`{=} and `{=html}`"))
                .isEqualTo("<p><code>a</code>{=} and <code>{=html}</code></p>");
    }
}
