package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagBalanceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no tags|EVEN",
                "<p>a<br>b<img src=x></p>|EVEN",
                "<P>a</p><x/>|EVEN",
                "<p>a|TORN",
                "a</p>|TORN",
                "<b><i>a</b></i>|TORN"
            })
    void tellsWhatIsClosedWhereItWasOpened(String markup, TagBalance expected) {
        assertThat(TagBalance.of(markup)).isEqualTo(expected);
    }
}
