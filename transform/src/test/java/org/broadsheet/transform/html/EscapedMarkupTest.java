package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.html.SourceRule.Mended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedMarkupTest {
    private static final String TRACE = "<div class=\"blogger-post-footer\"></div>";

    private final EscapedMarkup rule = new EscapedMarkup();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&lt;script src=\"a.js\"&gt;&lt;/script&gt;b|<script src=\"a.js\"></script>b|2",
                "&lt;img src=&quot;a.png&quot;&gt;|<img src=\"a.png\">|1",
                "&amp;lt;p&amp;gt;&amp;amp;lt;a href=\"/x\"&amp;amp;gt;b&amp;amp;lt;/a&amp;amp;gt;|<p><a"
                        + " href=\"/x\">b</a>|3",
                "&lt;a href=\"<a href=\"http://a.example\">http://a.example</a>\"&gt;b&lt;/a&gt;|<a"
                        + " href=\"http://a.example\">b</a>|2"
            })
    void opensWhatAToolEscaped(String html, String expected, int count) {
        Mended mended = rule.apply(TRACE + html);
        assertThat(mended.html()).isEqualTo(TRACE + expected);
        assertThat(mended.count()).isEqualTo(count);
        assertThat(rule.apply(html)).isEqualTo(new Mended(html, 0));
    }

    @Test
    void declaresTheWordsThatWereShownAndAreNoWords() {
        String html =
                TRACE + "&lt;style type=\"text/css\"&gt; p { margin: 0 } &lt;/style&gt; b &lt;img src=\"/x\"&gt; c";

        assertThat(rule.apply(html).replaced().lines())
                .containsExactly("<style type=\"text/css\">", "</style>", " p { margin: 0 } ", "<img src=\"/x\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use &lt;p&gt; and &lt;br&gt;",
                "<pre>&lt;img src=\"a.png\"&gt;</pre>",
                "<p><code>&lt;img src=\"a.png\"&gt;</code></p>",
                "a &lt; b and c &gt; d=\"e\"",
                "&lt;entry id=\"a\"&gt;",
                "&lt;p&gt;a &lt;div class='b&gt;"
            })
    void leavesWhatAWriterShows(String html) {
        assertThat(rule.apply(TRACE + html)).isEqualTo(new Mended(TRACE + html, 0));
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(strings = {"&lt;a ", "&lt;a <a href=\"", "<pre", "&amp;", "&lt;a b=\"&gt;"})
    void takesTimeByLengthAlone(String opening) {
        String html = TRACE + opening.repeat(300_000 / opening.length());

        assertThat(rule.apply(html).html()).isNotEmpty();
    }
}
