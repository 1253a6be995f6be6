package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanningInlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<small class=x><p>a</p></small>|<span><p>a</p></span>",
                "<code>a<kbd>b<p>c</p></kbd></code>|<span>a<span>b<p>c</p></span></span>",
                "<o:p>a</o:p>|<span>a</span>"
            })
    void loosensWhatCannotHoldBlocks(String html, String expected) {
        assertThat(Trees.applied(new SpanningInline(), html)).isEqualTo(new Trees.Mended(expected, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=\"x\"><p>a</p></a>",
        "<em><p>a</p></em>",
        "<i><p>a</p></i>",
        "<pre><code>a<div>b</div></code></pre>",
        "<small>a<br>b</small>",
        "<video><p>a</p></video>"
    })
    void leavesTheRest(String html) {
        assertThat(Trees.applied(new SpanningInline(), html).html()).isEqualTo(html);
    }
}
