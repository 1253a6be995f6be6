package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCodeTest {
    private static final String PROSE =
            "The boats came home before the rain, and all who had waited at the quay went home with them.";
    private static final String MARKED = "<pre><code class=\"language-text\">";

    @ParameterizedTest
    @ValueSource(
            strings = {"<pre class=\"brush\"><code>", "<pre><code class=\"wp\">", "<pre >\n<code>", "<PRE><code >"})
    void saysOfCodeThatReadsAsProseThatItIsCode(String start) {
        String html = Posts.html(start + PROSE + "</code></pre>");

        assertThat(html).isEqualTo(MARKED + PROSE + "</code></pre>");
        assertThat(Posts.html(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><code>a = b;</code></pre>",
                "<pre><code class=\"language-none\">" + PROSE + "</code></pre>",
                "<pre>" + PROSE + "</pre>",
                "<pre><code>" + PROSE + "</code> a</pre>"
            })
    void leavesWhatIsNotOpened(String html) {
        assertThat(Trees.applied(new PlainCode(), html)).isEqualTo(new Trees.Mended(html, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So it goes.",
                "[youtube https://www.youtube.com/watch?v=abcdefghijk]",
                "[youtube//k]\n&lt;e&gt;",
                "So it <em>goes.</em>"
            })
    void readsABlockAsItIsWritten(String code) {
        assertThat(Trees.applied(new PlainCode(), "<pre><code>" + code + "</code></pre>")
                        .html())
                .isEqualTo(MARKED + code + "</code></pre>");
    }
}
