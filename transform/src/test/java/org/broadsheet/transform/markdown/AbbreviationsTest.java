package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    @Test
    void explainEachWordInTheText() {
        assertThat(
                        Markdown.html(
                                "At 6 GMT, [GMT](/g) and `GMT`, not AGMT.\n\n*[GMT]: Greenwich \"Mean\" Time\n*[MSL]: mean sea level\n"))
                .isEqualTo(
                        "<p>At 6 <abbr title=\"Greenwich &quot;Mean&quot; Time\">GMT</abbr>, <a href=\"/g\">"
                                + "<abbr title=\"Greenwich &quot;Mean&quot; Time\">GMT</abbr></a> and <code>GMT</code>, not AGMT.</p>");
    }

    @Test
    void mayStandBelowTheirParagraph() {
        assertThat(Markdown.html("At 6 GMT.\n*[GMT]: Greenwich _Mean_ Time"))
                .isEqualTo("<p>At 6 <abbr title=\"Greenwich Mean Time\">GMT</abbr>.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write `*[GMT]: Greenwich` so.",
                "```\n*[GMT]: Greenwich\n```",
                "*[Via [Site](/s)]*",
                "So *[GMT]: it* is"
            })
    void leaveCodeAndEmphasis(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContain("<abbr").containsAnyOf("GMT", "Via");
    }
}
