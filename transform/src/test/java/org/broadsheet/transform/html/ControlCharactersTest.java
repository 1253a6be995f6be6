package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTest {
    private final ControlCharacters rule = new ControlCharacters();

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u000B", "\u007F", "\u0085", "\uFDD0", "\uFFFF", "\uD83D", "\uDE00"})
    void areMetByWhoWritesATextAndTakenOut(String control) {
        Element line = line("a" + control + "b");
        assertThat(new HtmlWriter(16).write(line).hasControls()).isTrue();

        assertThat(rule.apply(line)).isEqualTo(1);

        assertThat(line.wholeText()).isEqualTo("ab");
        assertThat(new HtmlWriter(16).write(line).hasControls()).isFalse();
    }

    @Test
    void aReturnBecomesANewLine() {
        Element line = line("a\rb\r\nc");
        assertThat(new HtmlWriter(16).write(line).hasControls()).isTrue();

        rule.apply(line);

        assertThat(line.wholeText()).isEqualTo("a\nb\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\tb", "\u00A0", "\uFF1A\u4E2D", "\uD83D\uDE00", "\uFB01", "<&>\""})
    void otherCharactersStay(String text) {
        Element line = line(text);

        assertThat(new HtmlWriter(16).write(line).hasControls()).isFalse();
        assertThat(rule.apply(line)).isZero();
        assertThat(line.wholeText()).isEqualTo(text);
    }

    private static Element line(String text) {
        return Jsoup.parse("").body().appendElement("p").appendText(text);
    }
}
