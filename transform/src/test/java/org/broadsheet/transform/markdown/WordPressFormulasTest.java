package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPressFormulasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of $latex n$ bees|<p>Of <code>n</code> bees</p>",
                "the $latex n$th bee|<p>the <code>n</code>th bee</p>",
                "$latex a_1 * b_2 * c$|<p><code>a_1 * b_2 * c</code></p>",
                "$latex=wax$ and $latex\\frac{1}{2}$|<p><code>wax</code> and <code>\\frac{1}{2}</code></p>",
                "$latex n^2&bg=ffffff&fg=000000&s=-1$|<p><code>n^2</code></p>",
                "$latex a &lt; b&amp;s=2$|<p><code>a &lt; b</code></p>",
                "$latex 3\\$ + n$|<p><code>3\\$ + n</code></p>",
                "**$latex n$** or [$latex m$](/m)|<p><strong><code>n</code></strong> or <a href=\"/m\"><code>m</code></a></p>"
            })
    void showTheFormulaAlone(String written, String expected) {
        assertThat(Markdown.html(written)).isEqualTo(expected);
    }

    @Test
    void areCounted() {
        assertThat(Markdown.post("$latex n$ and $latex m$").repairs()).contains(new Repair("wordpress-formula", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`$latex n$` is written so",
                "The $latex and the $5 glove",
                "$latexes n$",
                "It costs $latex",
                "$latex $ is none",
                "Write \\$latex n$ so"
            })
    void areNothingElse(String markdown) {
        assertThat(Markdown.html(markdown)).contains("$latex");
    }
}
