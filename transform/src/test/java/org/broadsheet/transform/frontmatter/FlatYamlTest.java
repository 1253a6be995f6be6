package org.broadsheet.transform.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.broadsheet.transform.frontmatter.YamlReader.BrokenYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatYamlTest {
    private static final List<String> PIECES = List.of(
            "a",
            "key",
            "b:",
            " ",
            "  ",
            ": ",
            "\"",
            "'",
            "[",
            "]",
            ",",
            ", ",
            "#",
            " #",
            "~",
            "null",
            "-",
            "- ",
            "?",
            "? ",
            "é",
            "\n",
            "\nkey: ",
            "\nx:",
            "1",
            "2026-01-02",
            "http://x/y",
            "\\",
            "%",
            "@",
            "`",
            "!",
            "&a",
            "*a",
            "|",
            ">",
            "{",
            "}",
            "[]",
            "\t",
            "...",
            "---",
            "/",
            "<<: ",
            "true",
            "0x1F",
            "_");

    @Test
    void readsWordsSentencesAndLists() {
        String head =
                "title: It's a post\ndate: 2026-01-02T10:00:00Z\ntags: [a, \"b\", c d]\ndraft:\nsite: 'Here: there'\n";

        assertThat(FlatYaml.read(head))
                .containsExactly(
                        entry("title", "It's a post"),
                        entry("date", "2026-01-02T10:00:00Z"),
                        entry("tags", List.of("a", "b", "c d")),
                        entry("draft", ""),
                        entry("site", "Here: there"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Foo: bar",
                "title: Foo # a comment",
                "title: \"Foo\\n\"",
                "title: 'It''s'",
                "title: Foo\n  goes on",
                "tags:\n- a",
                "tags: [a, {b: c}]",
                "tags: [a,]",
                "text: |\n  a",
                "a: &anchor b",
                "a: *anchor",
                "a: !!binary eA==",
                "- a",
                "a"
            })
    void leavesToTheParserWhatCouldMeanMore(String head) {
        assertThat(FlatYaml.read(head)).isNull();
    }

    /** The signs of YAML in any order. */
    @Test
    void readsNothingOtherwiseThanTheParser() throws BrokenYaml {
        Random random = new Random(1);
        int read = 0;
        while (read < 2_000) {
            String head = "key: "
                    + random.ints(random.nextInt(9), 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .collect(Collectors.joining());
            Map<String, Object> values = FlatYaml.read(head);
            if (values != null) {
                read++;
                assertThat(values).as(head).isEqualTo(YamlReader.readAll(head));
            }
        }
    }
}
