package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedSlashTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a <em>b<&#47;em> c|a <em>b</em> c",
                "<pre>a<&#x2F;pre>|<pre>a</pre>",
                "a<br &#47;>b|a<br />b",
                "[code]a[&#047;code]|[code]a[/code]"
            })
    void writesTheSlashOfTags(String written, String mended) {
        SourceRule.Mended source = EscapedSlash.mend(written, true);

        assertThat(source.html()).isEqualTo(mended);
        assertThat(source.count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<&#47;a>` is how it looks",
                "```\n<&#47;a>\n```\n",
                "So:\n\n    <&#47;a>\n",
                "<pre><&#47;a></pre>",
                "importers write <&#47;a> at times",
                "1 &#47; 2 < 3 &#47; 4 > 0"
            })
    void leavesCodeAndOtherSlashes(String markdown) {
        assertThat(EscapedSlash.mend(markdown, true).html()).isEqualTo(markdown);
    }

    @Test
    void endsLinksAndCodeWithoutALoss() {
        PostEnriched post = Posts.transformed(
                "a.md",
                "---\ntitle: a\ndate: 2026-01-02\n---\nSee <a href=\"http:&#47;&#47;a.example&#47;b\">the pier<&#47;a> first.\n\n[code]run(1);[&#47;code]\n\nThen *go*.");

        assertThat(post.html())
                .contains("<a href=\"http://a.example/b\">the pier</a> first.")
                .contains("run(1);")
                .contains("<p>Then <em>go</em>.</p>")
                .doesNotContain("/code]");
        assertThat(post.warnings()).isEmpty();
    }
}
