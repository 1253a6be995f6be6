package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A ==very high== tide, (==so high==).|<p>A <mark>very high</mark> tide, (<mark>so high</mark>).</p>",
                "==A *high* tide==|<p><mark>A <em>high</em> tide</mark></p>"
            })
    void areMarked(String written, String expected) {
        assertThat(Markdown.html(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a == b and c == d", "a==b and c==d", "`a ==b== c`", "=== not so ===", "one ==alone", "*==a* b=="
            })
    void areNoneElsewhere(String markdown) {
        assertThat(Markdown.html(markdown)).contains("==").doesNotContain("<mark>");
    }
}
