package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {
    private final MarkdownRenderer markdown = new MarkdownRenderer(50);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain words            | plain words",
                "a < b                  | a &lt; b",
                "*a* and [b](c)         | <em>a</em> and <a href=\"c\">b</a>",
                "https://a.example/     | <a href=\"https://a.example/\">https://a.example/</a>"
            })
    void rendersSomeWordsWithoutAParagraph(String words, String html) {
        assertThat(markdown.words(words)).isEqualTo(html);
    }

    @Test
    void tellsFencedCodeFromIndented() {
        assertThat(markdown.render("```\na\n```\n", 1, new Repairs()))
                .isEqualTo("<pre><code class=\"" + MarkdownRenderer.PLAIN_CODE + "\">a\n</code></pre>\n");
        assertThat(markdown.render("```java\na\n```\n", 1, new Repairs())).contains("<code class=\"language-java\">");
        assertThat(markdown.render("    a\n", 1, new Repairs()))
                .isEqualTo("<pre " + MarkdownRenderer.INDENTED + "=\"\"><code>a\n</code></pre>\n");
    }

    @Test
    void hasTheHabitsOfGitHub() {
        assertThat(markdown.render(
                        "~~a~~ https://a.example/ [^1]\n\n- [x] b\n\n|c|\n|-|\n|d|\n\n[^1]: e\n", 1, new Repairs()))
                .contains(
                        "<del>a</del>",
                        "<a href=\"https://a.example/\">",
                        "type=\"checkbox\"",
                        "<td>d</td>",
                        "id=\"fn-1\"");
    }

    @Test
    void letsHtmlThroughAsItIs() {
        assertThat(markdown.render("<div class=x>\n<b>a</b>\n</div>\n", 1, new Repairs()))
                .isEqualTo("<div class=x>\n<b>a</b>\n</div>\n");
    }
}
