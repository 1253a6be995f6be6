package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideRowsTest {
    @Test
    void keepTheirLastCells() {
        String markdown = "| a | b |\n|---|---|\n| c | d | e |\n";

        assertThat(WideRows.widen(markdown, 1)).isEqualTo("| a | b | |\n|---|---|---|\n| c | d | e |\n");
        assertThat(Posts.transformed("a.md", markdown).text()).contains("e");
    }

    @Test
    void keepThemInTablesWithoutOuterBars() {
        assertThat(WideRows.widen("a | b\n--|--\nc | d | e", 1)).isEqualTo("a | b | |\n--|-- |---|\nc | d | e");
    }

    @Test
    void makeNoMoreOfATableThanWasWritten() {
        String markdown = "|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n" + "|a\n".repeat(2000);

        assertThatThrownBy(() -> Posts.transformed("a.md", markdown))
                .isInstanceOf(InvalidPostException.class)
                .hasMessageContaining("cells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| c |\n",
                "| a |\n\nb\n|-|-|\n",
                "| a |\n|---|\n| b \\| c |\n",
                "a\n---\nb | c"
            })
    void areLeftWhereNothingIsMissing(String markdown) {
        assertThat(WideRows.widen(markdown, 1)).isEqualTo(markdown);
    }
}
