package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreInBlockTest {
    @ParameterizedTest
    @ValueSource(strings = {"<div><pre>", "Set:\n<div class=\"a\"><pre class=\"brush: java\">", "<center><div><pre>"})
    void keepsBlankLines(String opening) {
        String closing = opening.contains("center") ? "</pre></div></center>" : "</pre></div>";

        assertThat(Posts.markdown(opening + "low {\n\n    *high*;\n\n\n}" + closing + "\n\nSo."))
                .contains("low {\n\n    *high*;\n\n\n}</pre>")
                .endsWith("<p>So.</p>");
    }

    @Test
    void keepsThemInTables() {
        assertThat(
                        Posts.markdown(
                                "<table border=\"1\"><tr><th>Tide</th></tr>\n<tr><td><pre>low\n\n  high</pre></td></tr></table>"))
                .contains("<td><pre>low\n\n  high</pre></td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>\nlow\n\nhigh</pre>",
                "`<div><pre>` low\n\nhigh</pre>",
                "```\n<div><pre>\n\n</pre>\n```",
                "It is <pre>low\n\nhigh</pre>",
                "<div><pre>**\\*low\n\nhigh**</pre></div>",
                "<div><pre>low\n\nhigh"
            })
    void leavesOthers(String markdown) {
        assertThat(PreInBlock.keepLines(markdown)).isEqualTo(markdown);
    }
}
