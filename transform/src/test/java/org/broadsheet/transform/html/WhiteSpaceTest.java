package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteSpaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~<p> one  two </p>~|one two",
                "~<p>one\n<a> two </a> </p>~|one <a>two</a>",
                "~<p>one<br>two<br></p>~|one two",
                "~<p><em> </em>one <em> two</em></p>~|<em></em>one <em>two</em>"
            })
    void isFoldedAsABrowserShowsIt(String html, String expected) {
        Element line = Trees.of(html).child(0);

        WhiteSpace.fold(line);

        assertThat(line.html()).isEqualTo(expected);
    }
}
