package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornTagTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a <a href=\"/x>b</a> c|a <a href=\"/x\">b</a> c",
                "<a href=\"/x'>b</a>|<a href=\"/x\">b</a>",
                "<a href=\"/x>b</a> <a href=\"/y\">c</a>|<a href=\"/x\">b</a> <a href=\"/y\">c</a>",
                "<a href=\"/x\"title=\"t\">b</a>|<a href=\"/x\" title=\"t\">b</a>",
                "<img src=\"/x.png\"\" alt=\"y\">|<img src=\"/x.png\" alt=\"y\">",
                "<img src=\"/x.png\" alt=\"the \"new\" pier\" />|<img src=\"/x.png\" alt=\"the &quot;new&quot; pier\">",
                "<img src=\"/x.png\" ! relative_url }}\"/>|<img src=\"/x.png\">"
            })
    void writesTagsAsMarkdownTakesThem(String written, String mended) {
        assertThat(TornTag.mend(written)).isEqualTo(new SourceRule.Mended(mended, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<a href=\"/x'>` is torn",
                "```\n<a href=\"/x'>\n```\n",
                "Code:\n\n    <a href=\"/x'>b</a>\n",
                "<pre><a href=\"/x'>b</a></pre>",
                "<a href=\"/x\" title='y' class=z>b</a>",
                "<a href=\"javascript:if(a<b)c()\">d</a>",
                "a <a b < c",
                "<img with=\"nothing\"\">",
                "the <a > element"
            })
    void leavesCodeAndWholeTags(String markdown) {
        assertThat(TornTag.mend(markdown)).isEqualTo(new SourceRule.Mended(markdown, 0));
    }
}
