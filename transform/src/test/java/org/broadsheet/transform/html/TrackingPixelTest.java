package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingPixelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a<img src=//c.example/1 width=1 height=1>|a|1",
                "<img src=//c.example/1 width=1px height=0>a|a|1",
                "a<img src=https://blogger.googleusercontent.com/tracker/1-2?l=bees.example>|a|1",
                "<img src=\"/line.png\" width=\"400\" height=\"1\">|<img src=\"/line.png\" width=\"400\" height=\"1\">|0",
                "<img src=\"/a.png\" width=\"1\">|<img src=\"/a.png\" width=\"1\">|0"
            })
    void takesOutImagesThatNobodyCanSee(String html, String expected, int count) {
        assertThat(Trees.applied(new TrackingPixel(), html)).isEqualTo(new Trees.Mended(expected, count));
    }
}
