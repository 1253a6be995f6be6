package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedMentionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Thanks, Ann (\\@ann) and \\@bea_2.</p>|<p>Thanks, Ann (@ann) and @bea_2.</p>|2",
                "<p>ann\\@e.org, \\\\@ann, \\@ alone</p>|<p>ann\\@e.org, \\\\@ann, \\@ alone</p>|0",
                "<p><code>\\@media</code></p>|<p><code>\\@media</code></p>|0"
            })
    void losesItsBackslash(String html, String expected, int count) {
        assertThat(Trees.applied(new EscapedMention(), html)).isEqualTo(new Trees.Mended(expected, count));
    }
}
