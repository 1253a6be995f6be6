package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedReferencesTest {
    private static final String DEFINITION = "\n\n[tables]: http://a.example/";

    @Test
    void linkTheWordsBeforeTheLabel() {
        assertThat(Markdown.html("See [the tide] [tables], and [low tide] [Tables]." + DEFINITION))
                .isEqualTo(
                        "<p>See <a href=\"http://a.example/\">the tide</a>, and <a href=\"http://a.example/\">low tide</a>.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[the tide] and [tables]", "[the tide] [elsewhere](http://a.example/)", "`[the tide] [tables]`"})
    void areNoneElsewhere(String markdown) {
        assertThat(Markdown.html(markdown + DEFINITION)).contains("[the tide]");
    }
}
