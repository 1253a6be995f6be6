package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateCommentTest {
    @Test
    void isNotShown() {
        assertThat(Tagged.html("High {# not before June #}tide.")).isEqualTo("<p>High tide.</p>");
        assertThat(Tagged.warnings("High {# not before June #}tide.")).isEmpty();
    }

    @Test
    void isNoIdentifierOfAHeading() {
        assertThat(new TemplateComment().read("{#tides}", 0)).isNull();
        assertThat(new TemplateComment().read("{# without end", 0)).isNull();
        assertThat(Tagged.html("`{# as it is #}`")).isEqualTo("<p><code>{# as it is #}</code></p>");
    }
}
