package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":::note|Note",
                ":::tip High *water*|High *water*",
                ":::info[Tides]|Tides",
                ":::info{title=\"High water\"}|High water",
                ":::caution{.wide}|Caution",
                "::: warning|Warning",
                ":::message alert|Alert",
                ":::note warn|Warn",
                "::: {.callout-note}|Note",
                ":::: danger|Danger"
            })
    void isACallout(String opening, String title) {
        assertThat(Posts.markdown(opening + "\n\nIt *rises*.\n\n::::\n\nAfter."))
                .isEqualTo("<details open><summary>" + title
                        + "</summary><p>It <em>rises</em>.</p></details>\n<p>After.</p>");
    }

    @Test
    void showsWhatStandsInOthers() {
        assertThat(Posts.markdown("::: {.column width=\"50%\"}\nOne.\n:::\n\n::: aside\n- Two\n:::"))
                .isEqualTo("<p>One.</p>\n<ul><li>Two</li></ul>");
    }

    @Test
    void mayStandInAnother() {
        assertThat(Posts.markdown("::: columns\n::: note\nOne.\n:::\nTwo.\n:::\nThree."))
                .isEqualTo("<details open><summary>Note</summary><p>One.</p></details>\n<p>Two.</p>\n<p>Three.</p>");
    }

    @Test
    void hasAnEnd() {
        assertThat(Posts.markdown(":::note\n\nIt rises.")).isEqualTo("<p>:::note</p>\n<p>It rises.</p>");
        assertThat(Posts.markdown("```\n:::note\na\n:::\n```")).contains(":::note\na\n:::");
    }

    @Test
    void isTextTooDeepInOthers() {
        assertThat(Posts.markdown("::: a\n".repeat(2_000) + "High water.")).contains("High water.");
    }

    @ParameterizedTest
    @ValueSource(strings = {":::", "::: {.note}", ":::note", "a ::: b"})
    void losesNoWord(String line) {
        assertThat(Posts.transformed("a.md", line + "\n\nHigh water.").warnings())
                .noneMatch(warning -> warning.kind().equals("loss"));
    }
}
