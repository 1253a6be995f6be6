package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankLinesTest {
    @Test
    void endParagraphs() {
        assertThat(
                        Posts.html(
                                "High <b>water</b>.\n\nLow water.\n\n<blockquote>One.\n \nTwo.</blockquote>\n\n<i>Three.</i>\n\n<b>Four.</b>\n"))
                .isEqualTo(
                        "<p>High <strong>water</strong>.</p>\n<p>Low water.</p>\n<figure class=\"quote\" id=\"q-25b6746d\"><blockquote>"
                                + "<p>One.</p><p>Two.</p></blockquote></figure>\n<p><em>Three.</em></p>\n<p><strong>Four.</strong></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a\n\nb</p>",
                "<ul><li>a\n\nb</li></ul>",
                "<div><pre>a\n\nb</pre></div>",
                "<div>a\nb</div>",
                "<p>a</p>\n\n<p>b</p>"
            })
    void areNothingElsewhere(String html) {
        Trees.Mended mended = Trees.applied(new BlankLines(), html);

        assertThat(mended.html().replaceAll("\\s", "")).isEqualTo(html.replaceAll("\\s", ""));
    }
}
