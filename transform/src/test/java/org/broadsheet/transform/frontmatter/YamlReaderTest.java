package org.broadsheet.transform.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.broadsheet.transform.frontmatter.YamlReader.BrokenYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final YamlReader yaml = new YamlReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: 2010-01-1           | 2010-01-1",
                "a: 007                 | 007",
                "a: yes                 | yes",
                "a: 1e3                 | 1e3",
                "a: ~                   | ``",
                "a: null                | ``",
                "a: 'null'              | null",
                "a: !binary aGk=        | hi",
                "a: 2010-01-01 # then   | 2010-01-01",
                "a: b # c               | b",
                "a: 'x'\\na: y          | x"
            })
    void keepsScalarsAsTheyAreWritten(String written, String value) throws BrokenYaml {
        assertThat(yaml.read(written.replace("\\n", "\n"))).containsEntry("a", value);
    }

    @Test
    void readsListsAndMaps() throws BrokenYaml {
        assertThat(yaml.read("a: [b, {c: d}]\ne:\n  - f\n? ''\n: g\n"))
                .containsEntry("a", List.of("b", Map.of("c", "d")))
                .containsEntry("e", List.of("f"))
                .containsEntry("", "g");
        assertThat(yaml.read("# nothing\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "just words\n", "a: [b\n", "a: b: c\n"})
    void refusesWhatIsNoMap(String written) {
        assertThatExceptionOfType(BrokenYaml.class).isThrownBy(() -> yaml.read(written));
    }

    @Test
    void endsWithAliasesOfAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }

        assertThatExceptionOfType(BrokenYaml.class).isThrownBy(() -> yaml.read(bomb.toString()));
    }
}
