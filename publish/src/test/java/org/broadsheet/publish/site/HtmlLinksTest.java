package org.broadsheet.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"x\">t</a>                       | <a href=\"[x]\">t</a>",
                "<img alt=\"a > b\" src=\"x\">              | <img alt=\"a > b\" src=\"[x]\">",
                "<blockquote cite=\"x\"><p>q</p></blockquote> | <blockquote cite=\"[x]\"><p>q</p></blockquote>",
                "<a href=\"?a=1&amp;b=2\">t</a>            | <a href=\"[?a=1&amp;b=2]\">t</a>",
                "<code>&lt;a href=\"x\"&gt;</code>          | <code>&lt;a href=\"x\"&gt;</code>",
                "<p>href=\"x\"</p>                          | <p>href=\"x\"</p>",
                "<p title=\"href=\">1 &lt; 2 \"x\"</p>      | <p title=\"href=\">1 &lt; 2 \"x\"</p>",
                "<img srcset=\"x 300w, y,z 2x, w\" src=\"x\"> | <img srcset=\"[x] 300w, [y,z] 2x, [w]\" src=\"[x]\">",
                "<a title=\"x\" href=\"\">t</a>             | <a title=\"x\" href=\"[]\">t</a>",
                "<a href=\"x                                | <a href=\"x",
            })
    void replacesTargetsAndNothingElse(String html, String expected) {
        assertThat(HtmlLinks.replace(html, href -> "[" + href + "]")).isEqualTo(expected);
    }
}
