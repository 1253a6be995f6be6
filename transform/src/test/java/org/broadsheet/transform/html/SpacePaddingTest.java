package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacePaddingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One.~ Two. ~Three.~~Four.</p>|<p>One.  Two.  Three.  Four.</p>|4",
                "<p>It~is~all~of~it~held~together~here.</p>|<p>It is all of it held together here.</p>|7",
                "<p>10~km, d'accord~? «~Oui~»</p>|<p>10~km, d'accord~? «~Oui~»</p>|0",
                "<p>A verse<br>~~and its indented second</p>|<p>A verse<br>~~and its indented second</p>|0",
                "<p><code>a~ b</code></p>|<p><code>a~ b</code></p>|0",
                "<pre>a~~b</pre>|<pre>a~~b</pre>|0"
            })
    void keepsOnlyWhatHoldsWordsTogether(String html, String expected, int count) {
        assertThat(Trees.applied(new SpacePadding(), html.replace('~', '\u00a0')))
                .isEqualTo(new Trees.Mended(expected.replace("~", "&nbsp;"), count));
    }
}
