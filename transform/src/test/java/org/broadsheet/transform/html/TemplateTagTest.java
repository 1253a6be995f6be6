package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTagTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>fill in {{ }} here</p>|<p>fill in <code>{{ }}</code> here</p>|1",
                "<p>{% a %} and {{ b }}</p>|<p><code>{% a %}</code> and <code>{{ b }}</code></p>|2",
                "<p>{{ <em>a</em> }}</p>|<p><code>{{</code> <em>a</em> }}</p>|1",
                "<p><code>{{ a }}</code></p>|<p><code>{{ a }}</code></p>|0",
                "<p>{a} { {b} }</p>|<p>{a} { {b} }</p>|0",
                "<p>a [/caption] {{ [gallery] b</p>|<p>a <code>[/caption]</code> <code>{{</code> <code>[gallery]</code> b</p>|3",
                "<p>[quote] [a] [1] [a](b) &lt;[c</p>|<p>[quote] [a] [1] [a](b) &lt;[c</p>|0"
            })
    void showsAsCodeWhatIsLeft(String html, String shown, int count) {
        assertThat(Trees.applied(new TemplateTag(), html)).isEqualTo(new Trees.Mended(shown, count));
    }
}
