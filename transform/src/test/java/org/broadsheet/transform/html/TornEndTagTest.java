package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornEndTagTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul><li>a</li> /li></ul>|<ul><li>a</li></ul>",
                "<p>a</p>/P&gt;|<p>a</p>",
                "<span>a</span>/strong>|<span>a</span>"
            })
    void mendsEndTagsThatLackTheirFirstCharacter(String written, String mended) {
        assertThat(new TornEndTag().apply(written).html()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><code>&lt;/li> </code> /code></pre>",
                "<li>a</li> /ul>",
                "<b>a</b>/usr>",
                "<br><i>a</i> /b>",
                "<b>a</b> /b is a folder",
                "<p><code>{%</code>/p&gt;</p>"
            })
    void leavesCodeAndOtherWords(String html) {
        assertThat(new TornEndTag().apply(html)).isEqualTo(new SourceRule.Mended(html, 0));
    }
}
