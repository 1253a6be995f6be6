package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><code>a<br>¶b</code></p>|a¶b",
                "<p>So:<br><code>a<br>b<br></code><br></p>|a¶b",
                "<div><code>¶a¶  b¶¶c¶</code></div>|a¶  b¶¶c",
                "<tt><p>a</p><p>b</p></tt>|a¶b",
                "<p><span><font><tt>a¶b</tt></font></span></p>|a¶b",
                "<ul><tt>a¶b</tt></ul>|a¶b",
                "<dl><a><tt>a¶b</tt></a></dl>|a¶b",
                "<sup><pre></pre><tt>a¶b|a¶b"
            })
    void makesABlockOfLinesOfCode(String html, String code) {
        assertThat(Posts.html(html.replace('¶', '\n')))
                .containsPattern("<pre><code class=\"language-text\">" + code.replace('¶', '\n') + "\\s*</code></pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><code>a</code></p>",
                "<p>Call <code>a\nb</code> twice</p>",
                "<p><a href=\"/a\"><code>a<br>b</code></a></p>",
                "<pre><code>a\nb</code></pre>",
                "<code>a<ul><li>b</li></ul></code>"
            })
    void leavesWordsOfALine(String html) {
        assertThat(Trees.applied(new CodeLines(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
