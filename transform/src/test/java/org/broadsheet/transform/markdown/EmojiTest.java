package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
    @ParameterizedTest
    @CsvSource({
        "High water :tada:,High water \uD83C\uDF89",
        "(:+1:),(\uD83D\uDC4D)",
        "*:heart:* it,<em>\u2764\uFE0F</em> it"
    })
    void areSignsByTheirNames(String markdown, String html) {
        assertThat(Markdown.html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"At 10:30:45 it rises", "a:x:b", ":tides:", "std::x::y"})
    void areNoOtherWords(String words) {
        assertThat(Markdown.html(words)).isEqualTo("<p>" + words + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`:tada:`", "    :tada:", "<a href=\"/:tada:\">a</a>", "[a](/:tada:)"})
    void areNoneInCodeAndAddresses(String markdown) {
        assertThat(Markdown.html(markdown)).contains(":tada:");
    }
}
