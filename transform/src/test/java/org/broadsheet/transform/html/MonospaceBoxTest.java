package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonospaceBoxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div style=\"font-family: 'Courier New'\"><ol><li>¶  if (a) {¶</li><li>¶    b();¶</li><li>¶  }¶</li></ol></div>|if (a) {¶  b();¶}",
                "<div style='font-family:Consolas'><p><span>if</span> (a) {<br>&nbsp; b();<br>}</p></div>|if (a) {¶  b();¶}"
            })
    void makesABlockOfCodeOfABoxThatLooksLikeOne(String html, String code) {
        assertThat(Posts.html(html.replace('¶', '\n')))
                .isEqualTo("<pre><code class=\"language-text\">" + code.replace('¶', '\n') + "\n</code></pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style=\"font-family: Courier\">The bees came back in the evening, all of them, and nobody had "
                        + "counted on it, least of all the keeper of the hives.</div>",
                "<div style=\"font-family: Georgia\">if (a) { b(); }</div>",
                "<div style=\"font-family: Courier\"><h2>a()</h2>b();</div>",
                "<div>if (a) { b(); }</div>"
            })
    void leavesProseAndOtherLetters(String html) {
        assertThat(Trees.applied(new MonospaceBox(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
