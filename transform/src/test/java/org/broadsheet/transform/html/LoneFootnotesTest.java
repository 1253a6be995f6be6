package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

class LoneFootnotesTest {
    private static final String HEAD = "---\ntitle: T\ndate: 2026-01-02\n---\n";

    @Test
    void areParagraphs() {
        assertThat(Posts.transformed("a.md", HEAD + "Words.\n\n[^tide]: Twice a day.\n")
                        .html())
                .isEqualTo("<p>Words.</p>\n<p>[tide] Twice a day.</p>");
    }

    @Test
    void areOnlyThoseThatNothingRefersTo() {
        assertThat(Posts.transformed("a.md", HEAD + "Words[^Tide].\n\n[^tide]: Twice a day.\n")
                        .html())
                .contains("class=\"footnotes\"")
                .doesNotContain("[tide]");
    }
}
