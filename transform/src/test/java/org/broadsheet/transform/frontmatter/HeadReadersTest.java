package org.broadsheet.transform.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.broadsheet.transform.InvalidPostException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reader takes its own kind of head, leaves the others', and says in which line what is wrong. */
class HeadReadersTest {

    @Nested
    class OfYaml {
        private final HeadReader reader = new YamlHead();

        @ParameterizedTest
        @ValueSource(strings = {"---\ntitle: A\n---\nB", "---  \ntitle: A\n...\nB", "---\n\ntitle: 'A'\n---\nB"})
        void readsBetweenFences(String source) {
            assertThat(title(reader, source)).hasValue("A");
            assertThat(reader.read(source, 0).orElseThrow().body()).isEqualTo("B");
        }

        @ParameterizedTest
        @ValueSource(strings = {"title: A\n", "--- title: A\n---\n", "----\ntitle: A\n----\n", "---\n\nA rule.\n"})
        void leavesWhatIsNone(String source) {
            assertThat(reader.read(source, 0)).isEmpty();
        }

        @Test
        void namesTheLineOfAFault() {
            refuses(reader, "\n\n---\ntitle: A\ntags: [a, b\n---\n", 2, 5);
            refuses(reader, "---\ntitle: A\n\nB\n", 0, 1);
        }
    }

    @Nested
    class OfYamlThatNothingOpens {
        private final HeadReader reader = new UnopenedHead();

        @Test
        void readsUpToTheFence() {
            PostFile file = reader.read("title: A\ndate: 2013-12-24 17:49:32\ntags:\n- b\n- c\n---\nD", 0)
                    .orElseThrow();

            assertThat(file.head().text(List.of("title"))).hasValue("A");
            assertThat(file.body()).isEqualTo("D");
            assertThat(file.bodyLine()).isEqualTo(7);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Title: A\n---\nB",
                    "A sentence.\ntitle: B\ndate: C\n---\n",
                    "title: A\ndate: B\n\nWords here.\n---\n",
                    "note: A\ndate: B\n---\n"
                })
        void leavesWhatIsNone(String source) {
            assertThat(reader.read(source, 0)).isEmpty();
        }
    }

    @Nested
    class OfToml {
        private final HeadReader reader = new TomlHead();

        @Test
        void readsBetweenFences() {
            PostFile file = reader.read("+++\ntitle = \"A\"\n[params]\nb = [1, 2]\n+++\nB", 0)
                    .orElseThrow();

            assertThat(file.head().text(List.of("title"))).hasValue("A");
            assertThat(file.body()).isEqualTo("B");
            assertThat(file.bodyLine()).isEqualTo(6);
        }

        @Test
        void leavesTheHeadsOfOthers() {
            assertThat(reader.read("---\ntitle: A\n---\n", 0)).isEmpty();
            assertThat(reader.read("++ a\n", 0)).isEmpty();
        }

        @Test
        void namesTheLineOfAFault() {
            refuses(reader, "+++\ntitle = \"A\"\ndate = 31 May\n+++\n", 0, 3);
        }
    }

    @Nested
    class OfJson {
        private final HeadReader reader = new JsonHead();

        @Test
        void readsAnObjectAndTheBodyBehindIt() {
            PostFile file = reader.read("{\n \"title\": \"A\"\n}\n\nB {c}", 0).orElseThrow();

            assertThat(file.head().text(List.of("title"))).hasValue("A");
            assertThat(file.body().strip()).isEqualTo("B {c}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"html", "content", "body", "text", "content_html"})
        void findsTheBodyOfAPostThatIsAllJson(String key) {
            PostFile file = reader.read("{\"title\": \"A\", \"" + key + "\": \"B\\nC\"}\n", 0)
                    .orElseThrow();

            assertThat(file.body()).isEqualTo("B\nC");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{{< figure >}}\n", "{% include a %}\n", "{: .class}\n", "{ a }\n", "[1]\n"})
        void leavesWhatIsNone(String source) {
            assertThat(reader.read(source, 0)).isEmpty();
        }

        @Test
        void namesTheLineOfAFault() {
            refuses(reader, "{\n \"title\": \"A\",\n \"date\": May\n}\n", 0, 3);
        }
    }

    @Nested
    class OfNikola {
        private final HeadReader reader = new CommentHead();

        @Test
        void readsLinesInAComment() {
            PostFile file = reader.read("<!--\n.. title: A\n.. slug: b\n\n.. tags:\n-->\nB", 0)
                    .orElseThrow();

            assertThat(file.head().text(List.of("title"))).hasValue("A");
            assertThat(file.head().text(List.of("slug"))).hasValue("b");
            assertThat(file.head().text(List.of("tags"))).isEmpty();
            assertThat(file.body().strip()).isEqualTo("B");
            assertThat(file.bodyLine()).isEqualTo(6);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<!-- a note -->\nB", "<!--\ntitle: A\n-->\nB", "<!--\n.. title: A\nB", "<!---->B"})
        void leavesOtherComments(String source) {
            assertThat(reader.read(source, 0)).isEmpty();
        }
    }

    @Nested
    class OfBareLines {
        private final HeadReader reader = new PlainHead();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Title: A\\nDate: 2020-01-01\\n\\nB | 4",
                    ".. title: A\\n.. date: 2020-01-01\\n\\nB | 4",
                    "title: A\\nsummary: b\\n  and more\\n\\nB | 5"
                })
        void readsUpToTheFirstBlankLine(String source, int bodyLine) {
            PostFile file = reader.read(source.replace("\\n", "\n"), 0).orElseThrow();

            assertThat(file.head().text(List.of("title"))).hasValue("A");
            assertThat(file.body().strip()).isEqualTo("B");
            assertThat(file.bodyLine() + file.body().indexOf("B")).isEqualTo(bodyLine);
        }

        @Test
        void goesOnInALineThatIsIndented() {
            PostFile file =
                    reader.read("title: A\nsummary: b\n  and more\n\n", 0).orElseThrow();

            assertThat(file.head().text(List.of("summary"))).hasValue("b and more");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Note: this is prose.\n\nB",
                    "Title: A\nand then a line of prose\n\nB",
                    "http://a.example/\n\nB",
                    "\n\nB"
                })
        void leavesProse(String source) {
            assertThat(reader.read(source, 0)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "? ", "- "})
    void refusesYamlThatIsTooDeep(String level) {
        refuses(new YamlHead(), "---\ntitle: a\nb: [" + level.repeat(200_000) + "\n---\nB", 0, 3);
    }

    @Test
    void refusesJsonThatIsTooDeep() {
        refuses(new JsonHead(), "{\"a\":".repeat(200_000), 0, 1);
    }

    private static Optional<String> title(HeadReader reader, String source) {
        return reader.read(source, 0).flatMap(file -> file.head().text(List.of("title")));
    }

    private static void refuses(HeadReader reader, String source, int start, int line) {
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> reader.read(source, start))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo("front-matter");
                    assertThat(refusal.line()).isEqualTo(line);
                    assertThat(refusal.hint()).isNotEmpty();
                });
    }
}
