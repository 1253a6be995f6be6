package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyElementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a<b></b>c|ac|1",
                "a<b> </b>c|a c|1",
                "<p>&nbsp;</p><p>a</p>|<p>a</p>|1",
                "<p><img src=x></p>|<p><img src=\"x\"></p>|0",
                "<table><tbody><tr><td></td></tr></tbody></table>|<table><tbody><tr><td></td></tr></tbody></table>|0"
            })
    void areClearedAway(String html, String expected, int count) {
        assertThat(Trees.applied(EmptyElements.ALL, html)).isEqualTo(new Trees.Mended(expected, count));
    }
}
