package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleEscapedEntityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "it&amp;#8217;s|it\u2019s|1",
                "a&amp;nbsp;b&amp;amp;nbsp;c|a&nbsp;b&nbsp;c|2",
                "Tom &amp;amp; Ann|Tom &amp; Ann|1",
                "n&amp;#97;me &amp;#x61;t|n&amp;#97;me &amp;#x61;t|0",
                "write &amp;lt;b&amp;gt;|write &amp;lt;b&amp;gt;|0",
                "<code>&amp;quot;</code>|<code>&amp;quot;</code>|0"
            })
    void isDecodedOutsideCodeWhereItIsPunctuation(String html, String expected, int count) {
        assertThat(Trees.applied(new DoubleEscapedEntity(), html)).isEqualTo(new Trees.Mended(expected, count));
    }

    @Test
    void isDecodedWhereATagThatIsGoneHadTornIt() {
        assertThat(Posts.html("<p>a &<a>ldquo;b</p>")).isEqualTo("<p>a \u201cb</p>");
        assertThat(Posts.html("<p>a <code>&<a>ldquo;</a></code> b</p>")).contains("&amp;ldquo;");
    }
}
