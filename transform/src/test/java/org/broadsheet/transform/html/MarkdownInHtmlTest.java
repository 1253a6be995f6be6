package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Repair;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownInHtmlTest {
    private static final String HEAD = "---\ntitle: T\ndate: 2026-01-02\n---\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>Like [the pier](/pier) then.</p>|<p>Like <a href=\"/pier\">the pier</a> then.</p>",
                "<div class=\"update\">**New:** it _rises_.</div>|<p><strong>New:</strong> it <em>rises</em>.</p>",
                "<div>¶![Pier](https://a.example/p.png)¶</div>|<p><img src=\"https://a.example/p.png\" alt=\"Pier\""
                        + " loading=\"lazy\" decoding=\"async\"></p>",
                "<center>see <https://a.example/></center>|<p>see <a"
                        + " href=\"https://a.example/\">https://a.example/</a></p>",
                "<p>[Tides]</p>¶¶[tides]: https://t.example/|<p><a href=\"https://t.example/\">Tides</a></p>",
                "<hr>¶- one¶- two|<hr>¶<ul><li>one</li><li>two</li></ul>",
                "<p>a <code>b <b>[c](/c)</b><pre><code>d</code></pre>|<p>a b <strong><a href=\"/c\">c</a></strong></p>¶<pre><code>d</code></pre>",
                "<div markdown=\"1\">¶- one¶- two¶</div>|<ul><li>one</li><li>two</li></ul>",
                "<p>a **b** <code>**c**</code></p>|<p>a <strong>b</strong> <code>**c**</code></p>"
            })
    void readsWhatTheWriterMeant(String markdown, String html) {
        PostEnriched post = Posts.transformed("a.md", HEAD + markdown.replace('¶', '\n') + "\n");

        assertThat(post.html()).isEqualTo(html.replace('¶', '\n'));
        assertThat(post.repairs()).contains(new Repair(MarkdownInHtml.NAME, 1));
        assertThat(post.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>2 * 3 * 4 and snake_case_names and a[0]</p>",
                "<pre>\n[a](b) **c**\n</pre>",
                "<div><code>[a](b)</code></div>",
                "<p>|____|<br>\n(\\__/)</p>",
                "<!-- [a](b)\n\n**c** -->\n\n<p>d</p>",
                "<script>a[0](b); c = `d`</script>\n\n<p>e</p>",
                "<p>one\ntwo</p>"
            })
    void leavesWhatIsNone(String markdown) {
        PostEnriched post = Posts.transformed("a.md", HEAD + markdown + "\n");

        assertThat(post.repairs()).extracting(Repair::rule).doesNotContain(MarkdownInHtml.NAME);
    }

    @Test
    void takesNoPlaceholderFromThePost() {
        PostEnriched post = Posts.transformed("a.md", HEAD + "<div><x-held-0>**a** <code>b</code></div>\n");

        assertThat(post.text()).contains("a").contains("b");
    }
}
