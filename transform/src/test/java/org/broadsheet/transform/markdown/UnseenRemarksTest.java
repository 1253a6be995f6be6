package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenRemarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A tide %%look *it* up%%.|<p>A tide.</p>", "%%¶Some lines¶for me.¶%%¶¶A tide.|<p>A tide.</p>"})
    void areNotShown(String written, String expected) {
        assertThat(Markdown.html(written.replace('¶', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%% sure, 50%% of them", "for %%i in (a) do echo %%i", "`%%a%%`", "%% alone", "a%%b%%c"})
    void areNoneElsewhere(String markdown) {
        assertThat(Markdown.html(markdown)).contains("%%");
    }
}
