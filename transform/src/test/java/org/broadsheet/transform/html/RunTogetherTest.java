package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTogetherTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all on my own time.In the harbour | all on my own time. In the harbour
            nobody came!I went home           | nobody came! I went home
            <b>the</b> tide.It's out          | <b>the</b> tide. It's out
            """)
    void partsSentences(String text, String parted) {
        assertThat(RunTogether.parted(text)).isEqualTo(parted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASP.NET and Yahoo.Com are",
                "see http://a.example/tide.In the",
                "<a title=\"the tide.In the\">a</a>",
                "e.g.This one",
                "the file.X is",
                "window.Open(x)",
                "the end.The"
            })
    void leavesNamesAddressesAndTags(String text) {
        assertThat(RunTogether.parted(text)).isSameAs(text);
    }
}
