package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KramdownExtensionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{::options parse_block_html=\"true\" /}¶¶Words.|<p>Words.</p>",
                "{::nomarkdown}¶¶Words.¶¶{:/}|<p>Words.</p>",
                "One.¶¶{::comment}¶Nobody reads it.¶¶Nor that.¶{:/comment}¶¶Two.|<p>One.</p>¶<p>Two.</p>"
            })
    void areNotShown(String written, String expected) {
        assertThat(Markdown.html(written.replace('¶', '\n'))).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Write `{::comment}` and `{:/comment}`.", "{::comment}\nwithout an end", "{::std} is a namespace"
            })
    void areShownWhereTheyAreText(String markdown) {
        assertThat(Markdown.html(markdown)).contains("{::");
    }
}
