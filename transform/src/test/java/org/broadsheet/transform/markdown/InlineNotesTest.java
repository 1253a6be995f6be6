package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineNotesTest {
    @Test
    void areFootnotes() {
        String html = Posts.markdown("It rose.^[See [Doe](https://example.org/doe), page 3.] And fell.");

        assertThat(html)
                .startsWith(
                        "<p>It rose.<sup class=\"footnote-ref\"><a href=\"#s-fn1\" id=\"s-fnref1\">1</a></sup> And fell.</p>")
                .contains("<p>See <a href=\"https://example.org/doe\">Doe</a>, page 3.");
    }

    @Test
    void areCountedWithOthers() {
        assertThat(Posts.markdown("High^[At noon it is.][^1] water.\n\n[^1]: Or later."))
                .contains("At noon it is.")
                .contains("Or later.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The pattern ^[a-z]+$ fits.", "It is 2^[n] high.", "Doe^[\\[1\\]](https://example.org)^ said."})
    void patternsAreText(String markdown) {
        assertThat(Posts.markdown(markdown)).doesNotContain("footnotes").contains("^");
    }
}
