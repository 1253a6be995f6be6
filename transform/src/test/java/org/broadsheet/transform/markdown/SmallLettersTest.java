package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallLettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The 4^th^ tide.|<p>The 4<sup>th</sup> tide.</p>",
                "^1^ A note.|<p><sup>1</sup> A note.</p>",
                "*x*^2^ and e^-x^|<p><em>x</em><sup>2</sup> and e<sup>-x</sup></p>"
            })
    void areRaised(String written, String expected) {
        assertThat(Markdown.html(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H~2~O is wet", "log~2~(n)"})
    void areLowered(String markdown) {
        assertThat(Markdown.html(markdown)).contains("<sub>2</sub>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ^_^ smile ^o^", "2^10 and 3^2", "`a^2^`", "^caret^ words", "x^two words^"})
    void areLeftElsewhere(String markdown) {
        assertThat(Markdown.html(markdown)).contains("^").doesNotContain("<sup>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ~struck~ word", "a~struck out~ word"})
    void areNoneWhereWordsAreStruckOut(String markdown) {
        assertThat(Markdown.html(markdown)).contains("<del>struck");
    }
}
