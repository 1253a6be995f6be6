package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "::youtube[dQw4w9WgXcQ] ~ <figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a></figure>",
                "::youtube[Low tide]{#dQw4w9WgXcQ} ~ <figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube: Low tide</a></figure>",
                "::github{repo=\"jane/tides\"} ~ <p><a href=\"https://github.com/jane/tides\">jane/tides</a></p>",
                "::walk[The pier]{url=https://example.org/pier} ~ <p><a href=\"https://example.org/pier\">The pier</a></p>",
                "::tides{.wide of=\"Leith\"} ~ <p><small>Not shown: tides (Leith)</small></p>",
                "@[card](https://example.org/pier) ~ <p><a href=\"https://example.org/pier\">https://example.org/pier</a></p>",
                "@[youtube](dQw4w9WgXcQ) ~ <figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a></figure>",
                "%[https://vimeo.com/12345]  ~ <figure class=\"embed\"><a href=\"https://vimeo.com/12345\">Video on Vimeo</a></figure>",
                "%%[newsletter] ~ <p><small>Not shown: widget (newsletter)</small></p>",
                "A|::github{repo=\"jane/tides\"}|B ~ <p>A</p>|<p><a href=\"https://github.com/jane/tides\">jane/tides</a></p>|<p>B</p>"
            })
    void isShownAsItsShortcodeIs(String written, String html) {
        assertThat(Tagged.html(written.replace('|', '\n'))).isEqualTo(html.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ::github{repo=\"jane/tides\"}",
                "::github{repo=\"jane/tides\"} it is",
                "std::vector[0]",
                "::before{content:'a'",
                "Mail me @[jane](https://example.org)",
                "100 %[1]",
                "%[see there] and on",
                "::1[a\nb]"
            })
    void leavesWhatIsNotAloneInItsLine(String written) {
        assertThat(Tagged.html(written)).doesNotContain("Not shown").doesNotContain("embed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n::github{repo=\"jane/tides\"}\n```", "    @[card](https://example.org)"})
    void leavesCode(String written) {
        assertThat(Tagged.html(written)).contains("<pre>").doesNotContain("<a ");
    }
}
