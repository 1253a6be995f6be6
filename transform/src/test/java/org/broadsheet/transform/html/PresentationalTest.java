package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<b>a</b><i>b</i>|<strong>a</strong><em>b</em>|2",
                "<font color=red>a</font><big>b</big>|ab|2",
                "<tt>a</tt>|<code>a</code>|1",
                "<span style=x>a</span>|a|0",
                "<time>soon</time><time datetime=2026-01-02>a</time>|soon<time datetime=\"2026-01-02\">a</time>|0",
                "<b style=\"font-weight:normal\">a</b><b style=\"mso-bidi-font-weight:normal\">b</b>|a<strong style=\"mso-bidi-font-weight:normal\">b</strong>|2",
                "<ruby>a</ruby>|a|0"
            })
    void saysWhatItMeans(String html, String expected, int count) {
        assertThat(Trees.applied(new Presentational(), html)).isEqualTo(new Trees.Mended(expected, count));
    }
}
