package org.broadsheet.transform.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.frontmatter.YamlReader.BrokenYaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMenderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title: Boats: a list       | Boats: a list",
                "title: \"Boats\" and rain  | \"Boats\" and rain",
                "title: 'Boats' and rain    | 'Boats' and rain",
                "title: @boats              | @boats",
                "title: `x                  | `x",
                "title: 50% of it: all      | 50% of it: all",
                "title: It's: a list        | It's: a list",
                "title: Boats:              | Boats:"
            })
    void quotesAValueWhole(String line, String title) throws BrokenYaml {
        assertThat(new YamlReader().read(YamlMender.mend(line))).containsEntry("title", title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Boats\n",
                "title: \"Boats: a list\"\n",
                "title: 'Boats' # a list\n",
                "tags: [a, b: c]\n",
                "tags:\n  - name: a\n",
                "summary: >\n  Boats: a list\n",
                "url: https://a.example/\n"
            })
    void leavesWhatIsYaml(String yaml) {
        assertThat(YamlMender.mend(yaml)).isEqualTo(yaml);
    }
}
