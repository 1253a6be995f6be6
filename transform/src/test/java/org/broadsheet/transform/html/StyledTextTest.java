package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyledTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "font-weight:bold|<strong>a</strong>|1",
                "color:red; Font-Weight: 700;|<strong>a</strong>|1",
                "font-style : oblique|<em>a</em>|1",
                "text-decoration:line-through|<s>a</s>|1",
                "font-weight:bold;font-style:italic;|<em><strong>a</strong></em>|2"
            })
    void saysWhatTheStyleMeans(String style, String expected, int count) {
        String html = "<span style=\"" + style + "\">%s</span>";

        assertThat(Trees.applied(new StyledText(), html.formatted("a")))
                .isEqualTo(new Trees.Mended(html.formatted(expected), count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style=\"font-weight:normal;color:red\">a</span>",
                "<div style=\"font-weight:bold\">a</div>",
                "<span style=\"font-weight:bold\"> </span>",
                "<pre><span style=\"font-weight:bold\">if</span> (a)</pre>"
            })
    void leavesOtherStylesAlone(String html) {
        assertThat(Trees.applied(new StyledText(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
