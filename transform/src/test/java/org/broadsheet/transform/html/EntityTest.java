package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tide",
                "a &lt; b &amp;&amp; &quot;c&quot; &gt; d",
                "&amp;lt;",
                "&ltr;",
                "&lt",
                "a & b",
                "&#60;&lt;",
                "&hellip;&amp;",
                "&amp;amp;amp;",
                "&notit;",
                "&LT;"
            })
    void isDecodedAsAParserDoes(String text) {
        assertThat(Entity.decoded(text)).isEqualTo(Parser.unescapeEntities(text, false));
    }
}
