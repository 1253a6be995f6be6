package org.broadsheet.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrollingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pre><code>x</code></pre> | <pre tabindex=\"0\"><code>x</code></pre>",
                "<pre class=\"a\">&lt;pre></pre> | <pre tabindex=\"0\" class=\"a\">&lt;pre></pre>",
                "<table><tr></tr></table> | <div class=\"scrolling\" tabindex=\"0\"><table><tr></tr></table></div>",
                "<p>table</p> | <p>table</p>",
            })
    void givesTheFocusToWhatScrolls(String html, String expected) {
        assertThat(Scrolling.reachable(html)).isEqualTo(expected);
    }
}
