package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.html.SourceRule.Mended;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<p />b|a<p data-break>b|1",
                "a<p/>b<p  />|a<p data-break>b<p data-break>|2",
                "<p>a</p><pre>b</pre>|<p>a</p><pre>b</pre>|0",
                "<param />|<param />|0"
            })
    void marksABreakBetweenParagraphs(String html, String mended, int count) {
        assertThat(new ParagraphMark().apply(html)).isEqualTo(new Mended(mended, count));
    }
}
