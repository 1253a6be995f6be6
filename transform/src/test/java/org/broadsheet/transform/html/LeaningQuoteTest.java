package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningQuoteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<blockquote><i>All of it.</i></blockquote>|<blockquote>All of it.</blockquote>|1",
                "<blockquote><p><em>All</em></p><p><i>of it.</i></p></blockquote>|<blockquote><p>All</p><p>of it.</p></blockquote>|2",
                "<blockquote><i>Not</i> all.</blockquote>|<blockquote><i>Not</i> all.</blockquote>|0",
                "<p><i>No quotation.</i></p>|<p><i>No quotation.</i></p>|0"
            })
    void setsUprightWhatLeansAllOver(String html, String expected, int count) {
        assertThat(Trees.applied(new LeaningQuote(), html)).isEqualTo(new Trees.Mended(expected, count));
    }

    @Test
    void looksAgainWhenTheAttributionHasLeftTheQuotation() {
        String html = "<blockquote><i>Never open a hive in the rain,<br>and never in a hurry.</i>"
                + " - <a href=https://reed.example/bo>Bo Reed</a></blockquote>";

        PostEnriched post = Posts.transformed("a.html", html);

        assertThat(post.html())
                .contains("<p>Never open a hive")
                .contains("<figcaption>")
                .doesNotContain("<em>");
        assertThat(Posts.transformed("a.html", post.html()).html()).isEqualTo(post.html());
    }
}
