package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeaserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--more-->",
                "<!-- more -->",
                "<!--more Read on-->",
                "<!-- TEASER_END -->",
                "<!-- read-more -->"
            })
    void endsAtItsMark(String mark) {
        PostEnriched post = Posts.transformed(
                "a.md", "# Tides\n\nOut goes the *tide*.\n\n    code\n\nAnd in it comes.\n\n" + mark + "\n\nThe rest.");

        assertThat(post.summary()).isEqualTo("Out goes the tide. And in it comes.");
        assertThat(post.html()).contains("The rest.").doesNotContain("more");
    }

    @Test
    void endsAmongTheWordsOfAParagraph() {
        assertThat(Posts.transformed("a.html", "<p>Out goes the tide. <!--more--> In it <b>comes</b>.</p><p>More.</p>")
                        .summary())
                .isEqualTo("Out goes the tide.");
    }

    @Test
    void isLeftToTheSummaryOfTheHead() {
        assertThat(Posts.transformed("a.md", "---\nsummary: Tides\n---\nOut goes the tide.\n\n<!--more-->\n")
                        .summary())
                .isEqualTo("Tides");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--more-->\n\n",
                "Hi!\n\n<!--more-->\n\n",
                "`<!--more-->` ends it. ",
                "<!-- more on that later -->\n\n"
            })
    void isTheFirstParagraphWithoutWordsBeforeAMark(String before) {
        assertThat(Posts.transformed("a.md", before + "Out goes the tide.\n\nIn it comes.")
                        .summary())
                .endsWith("Out goes the tide.");
    }
}
