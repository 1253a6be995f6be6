package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedMathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of \\\\(a\\\\) bees|<p>Of <code>a</code> bees</p>",
                "\\\\(h_1 * g_2 * 3\\\\) and \\\\( n \\log n \\\\).|<p><code>h_1 * g_2 * 3</code> and <code>n \\log n</code>.</p>",
                "\\\\[x^2 = y\\\\]|<p><code>x^2 = y</code></p>",
                "\\\\(h\\_1 = \\\\{1\\\\}\\\\)|<p><code>h_1 = \\{1\\}</code></p>",
                "\\\\[h_1 \\\\\\\\ h_2\\\\]|<p><code>h_1 \\\\ h_2</code></p>",
                "\\\\[h_1 \\\\ h_2\\\\]|<p><code>h_1 \\\\ h_2</code></p>",
                "\\\\[¶h_1¶+ h_2¶\\\\]|<pre><code class=\"language-text\">h_1¶+ h_2¶</code></pre>",
                "Of \\\\[h_1¶= h_2\\\\] bees|<p>Of <code>h_1¶= h_2</code> bees</p>",
                "- \\\\[h_1¶  = h_2\\\\]|<ul><li><pre><code class=\"language-text\">h_1¶= h_2</code></pre></li></ul>"
            })
    void showsTheFormula(String written, String expected) {
        assertThat(Markdown.html(written.replace('¶', '\n'))).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`\\\\(a\\\\)`|<p><code>\\\\(a\\\\)</code></p>",
                "Find \\\\(hive\\\\) so|<p>Find \\(hive\\) so</p>",
                "Find \\\\(\\\\w+\\\\) so|<p>Find \\(\\w+\\) so</p>",
                "In C:\\\\(x86\\\\)|<p>In C:\\(x86\\)</p>",
                "Open \\\\(a_1|<p>Open \\(a_1</p>",
                "A \\(b_1\\) c|<p>A (b_1) c</p>",
                "[x]\\\\[y]|<p>[x]\\[y]</p>"
            })
    void leavesWhatIsNone(String written, String expected) {
        assertThat(Markdown.html(written)).isEqualTo(expected);
    }

    @Test
    void readsOnlyWhatIsNear() {
        assertThat(Markdown.post("\\\\(a_1 ".repeat(20_000)).html()).startsWith("<p>\\(a_1 \\(a_1");
    }
}
