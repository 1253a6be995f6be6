package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayerLinkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"/a\">b<video></video></a>|<a href=\"/a\">b</a><video></video>",
                "<a href=\"/a\"><video></video></a>|<video></video><a href=\"/a\">/a</a> "
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void partsPlayerAndLink(String html, String expected) {
        assertThat(Trees.applied(new PlayerLink(), html)).isEqualTo(new Trees.Mended(expected, 1));
    }
}
