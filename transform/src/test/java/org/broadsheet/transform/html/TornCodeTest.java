package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a <code>b</p><p>c</p>|<p>a b</p><p>c</p>",
                "<code class=x>a|a",
                "<code/</code>a|a",
                "<p><CODE>a</p><code>b</code>|<p>a</p><code>b</code>",
                "<code>a<pre>b</pre>|a<pre>b</pre>"
            })
    void takesAwayTheStartOfCodeThatHasNoEnd(String written, String mended) {
        assertThat(new TornCode().apply(written)).isEqualTo(new SourceRule.Mended(mended, 1));
    }

    @Test
    void endsCodeWithThePreformattedTextAroundIt() {
        assertThat(new TornCode().apply("<pre>a <code>b</pre><p>c</p>"))
                .isEqualTo(new SourceRule.Mended("<pre>a <code>b</code></pre><p>c</p>", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><code>a</code> <code>b<br>c</code></p>",
                "<pre><code>a</code></pre><pre>&lt;p></pre>",
                "<code><p>a</p><p>b</p></code>",
                "<!-- <code> --><p>a</p>"
            })
    void leavesCodeThatEnds(String html) {
        assertThat(new TornCode().apply(html)).isEqualTo(new SourceRule.Mended(html, 0));
    }

    @Test
    void letsTheRestOfThePostBeMended() {
        assertThat(Posts.html("<p>a <code>b</p><p>It&amp;#8217;s c</p>")).isEqualTo("<p>a b</p>\n<p>It\u2019s c</p>");
    }

    @Test
    void leavesOutATagInATagOnce() {
        assertThat(new TornCode().apply("<code <code>").html()).isEmpty();
    }

    @Test
    void readsAnyNumberOnce() {
        assertThat(new TornCode().apply("<code>".repeat(50_000)).count()).isEqualTo(50_000);
    }
}
