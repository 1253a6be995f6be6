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
                "Say $$\\frac{a}{b} \\\\ c$$|<p>Say <code>\\frac{a}{b} \\\\ c</code></p>",
                "$$E = mc^2$$|<p><code>E = mc^2</code></p>",
                "Let $\\hat{y}_{i}=\\hat{x}_{i}$ be.|<p>Let <code>\\hat{y}_{i}=\\hat{x}_{i}</code> be.</p>",
                "$R = \\{A, B\\}$|<p><code>R = \\{A, B\\}</code></p>",
                "$p_1*p_2*p_3$, $n$ and $H(x)$|<p><code>p_1*p_2*p_3</code>, <code>n</code> and <code>H(x)</code></p>",
                "$E = mc^2$, $10^{-3}$ and $ f_X $|<p><code>E = mc^2</code>, <code>10^{-3}</code> and <code>f_X</code></p>",
                "$2n+1$, $n!$, $4n = 24$|<p><code>2n+1</code>, <code>n!</code>, <code>4n = 24</code></p>",
                "\u6c42$x,y$\u3002|<p>\u6c42<code>x,y</code>\u3002</p>"
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
                "$5 and $6 = $11",
                "$HOME/a_b:$PATH and $c_d",
                "$_GET['x_y'] = $_POST",
                "US$20_000 or x_1$ less",
                "It is $5 = R$ 27, or $5-6$ and $2m - $3m",
                "From $1,000^2 to 5$, $ 5 and $ 6 a_b",
                "$5! Not 6$ more, $20_000 in 3$",
                "Ke$ha, A$AP and $5",
                "`$x_1$`"
            })
    void leavesOtherDollars(String markdown) {
        assertThat(Markdown.html(markdown).chars().filter(c -> c == '$'))
                .hasSize((int) markdown.chars().filter(c -> c == '$').count());
    }
}
