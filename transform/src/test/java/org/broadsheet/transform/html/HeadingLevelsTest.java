package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"<h1>a</h1><h2>b</h2>|<h2>a</h2><h2>b</h2>|1", "<h3>a</h3>|<h3>a</h3>|0"})
    void startWithTheSecond(String html, String expected, int count) {
        assertThat(Trees.applied(new HeadingLevels(), html)).isEqualTo(new Trees.Mended(expected, count));
    }
}
