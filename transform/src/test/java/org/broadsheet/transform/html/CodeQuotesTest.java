package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeQuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<blockquote class=\"code\">a = 1<br>\\n  b = 2</blockquote> | <pre><code class=\"@\">a = 1<br>  b = 2</code></pre>",
                "<blockquote class=\"code big\">x<br>y</blockquote>         | <pre><code class=\"@\">x<br>y</code></pre>"
            })
    void becomeCodeLineByLine(String html, String expected) {
        assertThat(Trees.applied(new CodeQuotes(), html.replace("\\n", "\n")))
                .isEqualTo(new Trees.Mended(
                        expected.replace("@", MarkdownRenderer.PLAIN_CODE).replace("\\n", "\n"), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>a = 1</blockquote>",
                "<blockquote class=\"codex\">a = 1</blockquote>",
                "<blockquote class=\"code\"><p>Words of somebody.</p></blockquote>",
                "<blockquote class=\"code\"><pre>a</pre></blockquote>",
                "<div class=\"code\">a</div>"
            })
    void areOnlyThoseThatSaySoAndHoldLines(String html) {
        assertThat(Trees.applied(new CodeQuotes(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
