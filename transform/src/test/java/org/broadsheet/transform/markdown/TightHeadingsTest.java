package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TightHeadingsTest {
    @Test
    void needNoSpaceBehindTheirMarks() {
        Element body = body("Before.\n\n##The *low* tide##\nIt turns.\n\n> ###Tables\n\nAfter.\n");

        assertThat(body.select("h2").text()).isEqualTo("The low tide");
        assertThat(body.select("blockquote h3").text()).isEqualTo("Tables");
        assertThat(body.select("body > p").eachText()).containsExactly("Before.", "It turns.", "After.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#tides are high", "##tides ##boats", "##4 of them", "See ##tides", "`##tides`", "\\##tides"})
    void otherSignsAreWords(String markdown) {
        assertThat(body(markdown).select("h1, h2, h3")).isEmpty();
    }

    private static Element body(String markdown) {
        return Jsoup.parse(Markdown.html(markdown)).body();
    }
}
