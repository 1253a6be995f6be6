package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndTagRestTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"x\">a</a>/p&gt; b|<a href=\"x\">a</a> b",
                "<u>a</u> /u&gt;/u&gt;|<u>a</u>",
                "<q><b>a</b> /q&gt;</q>|<q><b>a</b></q>",
                "<small>a</small>/html&gt;|<small>a</small>"
            })
    void dropsWhatIsLeftOfEndTags(String html, String mended) {
        assertThat(Trees.applied(new EndTagRest(), html).html()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>a</b>/usr&gt;",
                "<b>a</b> /p&gt;",
                "<p>/p&gt;</p>",
                "a<br>/p&gt;",
                "<code>a</code>/p&gt;",
                "<pre><b>a</b>/p&gt;</pre>",
                "<b>a</b>/b"
            })
    void leavesCodeAndOtherWords(String html) {
        assertThat(Trees.applied(new EndTagRest(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
