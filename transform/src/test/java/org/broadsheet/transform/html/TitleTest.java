package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    @Test
    void losesAQuotationMarkThatNothingEnds() {
        assertThat(Title.of("''Tide tables: all of them").text()).isEqualTo("Tide tables: all of them");
        assertThat(Title.of("''Tide'' tables").text()).isEqualTo("''Tide'' tables");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Today&#039;s news                 | Today's news          | 1",
                "Fish &amp;amp; chips              | Fish & chips          | 1",
                "It&amp;#8217;s &lt;b&gt; time     | It\u2019s <b> time    | 3",
                "<em>Now</em> or <a href='x'>never</a> | Now or never      | 0",
                "a < b and c > d                   | a < b and c > d       | 0",
                "AT&T and R&D                      | AT&T and R&D          | 0",
                "The <blink> tag                   | The <blink> tag       | 0",
                "donâ€™t                           | don\u2019t            | 0"
            })
    void isPlainText(String written, String text, int decoded) {
        assertThat(Title.of(written)).isEqualTo(new Title(text, decoded));
    }

    @ParameterizedTest
    @CsvSource({"Today&#039;s news", "Fish &amp;amp; chips", "a < b", "<em>Now</em>"})
    void isAPlainTextOnceRead(String written) {
        String once = Title.of(written).text();

        assertThat(Title.of(once)).isEqualTo(new Title(once, 0));
    }

    @Test
    void standsOnOneLine() {
        assertThat(Title.of("  One\n\ttwo\u00a0\u00a0three\u0007 ").text()).isEqualTo("One two three");
        assertThat(Title.of(" \n").text()).isEmpty();
    }
}
