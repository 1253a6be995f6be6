package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathExtensionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "So $$h_1 * g_2 * 3$$ holds.|<p>So <code>h_1 * g_2 * 3</code> holds.</p>",
                "$$¶\\frac{a}{b} \\\\ c¶$$|<p><code>\\frac{a}{b} \\\\ c</code></p>",
                "$$E = mc^2$$|<p><code>E = mc^2</code></p>"
            })
    void showsFormulasAsTheyAreWritten(String written, String expected) {
        assertThat(Markdown.html(written.replace('¶', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $$ and $$ more.",
                "The shell's $$ is *a* number",
                "`$$x_1$$`",
                "$$START$$ and on",
                "$5 and $6 = $11"
            })
    void leavesOtherDollars(String markdown) {
        assertThat(Markdown.html(markdown)).contains("$");
    }
}
