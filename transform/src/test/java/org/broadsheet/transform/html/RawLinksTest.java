package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawLinksTest {
    private final MarkdownRenderer markdown = new MarkdownRenderer(100);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See <a href=\"/x\">http://a.example</a>|<p>See <a href=\"/x\">http://a.example</a></p>",
                "See <a href=\"/x\">[b](/y) *c*</a>|<p>See <a href=\"/x\"><a href=\"/y\">b</a> <em>c</em></a></p>",
                "<a href=\"/x\">a [b](/y) <a>c</a>|<p><a href=\"/x\">a <a href=\"/y\">b</a> <a>c</a></p>",
                "<a name=\"n\"></a> http://a.example|<p><a name=\"n\"></a> <a href=\"http://a.example\">http://a.example</a></p>",
                "<a name=\"n\"> http://a.example|<p><a name=\"n\"> <a href=\"http://a.example\">http://a.example</a></p>"
            })
    void keepsTheOuterLink(String source, String expected) {
        assertThat(markdown.render(source, 1, new Repairs()).strip()).isEqualTo(expected);
    }
}
