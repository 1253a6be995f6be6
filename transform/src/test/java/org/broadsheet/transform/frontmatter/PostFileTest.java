package org.broadsheet.transform.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.broadsheet.transform.InvalidPostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Hello\ntags: [a, b]\n---\nBody\n",
                "---\r\ntitle: Hello\r\ntags:\r\n- a\r\n- b\r\n---\r\nBody\r\n",
                "\uFEFF---\nTitle: 'Hello'\nTAGS: a, b\n...\nBody\n",
                "+++\ntitle = \"Hello\"\ntags = [\"a\", \"b\"]\n+++\nBody\n",
                "{\n\"title\": \"Hello\",\n\"tags\": [\"a\", \"b\"]\n}\nBody\n",
                "Title: Hello\nTags: a, b\n\nBody\n",
                "<!--\n.. title: Hello\n.. tags: a, b\n-->\nBody\n",
                "{\"title\": \"Hello\", \"tags\": [\"a\", \"b\"], \"body\": \"Body\"}"
            })
    void readsAHeadHoweverItIsWritten(String source) {
        PostFile file = PostFile.read(source);

        assertThat(file.head().text(Keys.TITLE)).hasValue("Hello");
        assertThat(file.head().texts(Keys.TAGS)).containsExactly("a", "b");
        assertThat(file.body().strip()).isEqualTo("Body");
        assertThat(file.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: this is a sentence.\n",
                "---\n\nA rule above.\n",
                "{% include x %}\n",
                "{{< figure >}}\n",
                "# Title\n"
            })
    void leavesABodyWithoutAHeadAlone(String source) {
        PostFile file = PostFile.read(source);

        assertThat(file.head().isEmpty()).isTrue();
        assertThat(file.body()).isEqualTo(source);
    }

    @Test
    void knowsTheLinesOfTheFile() {
        PostFile file = PostFile.read("\n---\ntitle: Hello\ndate: 2020-01-01\n---\nBody\n");

        assertThat(file.head().line("date")).isEqualTo(4);
        assertThat(file.bodyLine()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Foo: the bar",
                "title: \"Foo\": the bar",
                "title: @foo and bar",
                "title: `foo` bar",
                "title: Hello\ntags:\n\t- a"
            })
    void readsYamlThatOnlyLacksQuotesAndWarns(String yaml) {
        PostFile file = PostFile.read("---\n" + yaml + "\ndate: 2020-01-01\n---\n");

        assertThat(file.head().text(Keys.TITLE)).isPresent();
        assertThat(file.head().text(Keys.DATE)).hasValue("2020-01-01");
        assertThat(file.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.line()).isPositive());
    }

    @Test
    void keepsEveryWordOfAMendedTitle() {
        assertThat(title("title: Foo: the \"bar\" of it's")).hasValue("Foo: the \"bar\" of it's");
        assertThat(title("title: \"Foo\": the bar")).hasValue("\"Foo\": the bar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: [a, b\n", "title: \"never closed\n", "title: {a: b\n", "  - x\n title: y\n"})
    void refusesYamlThatCouldMeanAnything(String yaml) {
        InvalidPostException refusal =
                catchThrowableOfType(InvalidPostException.class, () -> PostFile.read("---\n" + yaml + "---\nBody\n"));

        assertThat(refusal.reason()).isEqualTo("front-matter");
        assertThat(refusal.line()).isBetween(2, 4);
        assertThat(refusal.hint()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: \"never closed", "tags: [a, b", "extra: {a: b"})
    void namesTheLineOfWhatIsNeverClosed(String open) {
        String source = "---\ndate: 2026-01-01\n" + open + "\ndraft: no\nlang: en\n---\nBody\n";

        InvalidPostException refusal = catchThrowableOfType(InvalidPostException.class, () -> PostFile.read(source));

        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal).hasMessageContaining("begins here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: Hello\n\nBody", "+++\ntitle = Hello\n+++\n", "{\"title\": }\n"})
    void refusesAHeadThatDoesNotEndOrIsBroken(String source) {
        InvalidPostException refusal = catchThrowableOfType(InvalidPostException.class, () -> PostFile.read(source));

        assertThat(refusal.reason()).isEqualTo("front-matter");
        assertThat(refusal.line()).isBetween(1, 2);
    }

    @Test
    void keepsScalarsAsTheyAreWritten() {
        PostFile file =
                PostFile.read("---\na: 007\nb: yes\nc: 2010-01-1\n? ''\n: x\nd: !binary |-\n  MjAxMA==\ne: ~\n---\n");

        assertThat(file.head().text(List.of("a"))).hasValue("007");
        assertThat(file.head().text(List.of("b"))).hasValue("yes");
        assertThat(file.head().text(List.of("c"))).hasValue("2010-01-1");
        assertThat(file.head().text(List.of("d"))).hasValue("2010");
        assertThat(file.head().text(List.of("e"))).isEqualTo(Optional.empty());
    }

    @Test
    void readsThePropertiesBelowAHeadingOfNotion() {
        PostFile file =
                PostFile.read("# A page\n\nCreated: May 6, 2021 10:00 AM\nTags: sea, boats\nMy own key: 3\n\nWords.\n");

        assertThat(file.head().texts(Keys.TAGS)).containsExactly("sea", "boats");
        assertThat(file.head().text(Keys.DATE)).hasValue("May 6, 2021 10:00 AM");
        assertThat(file.head().line("tags")).isEqualTo(4);
        assertThat(file.body()).isEqualTo("# A page\n\n\n\n\n\nWords.\n");
        assertThat(file.bodyLine()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A page\n\nTide: high\nWind: low\n\nWords.",
                "# A page\n\nDate: today\nand words.\n",
                "# A page\nWords.",
                "# A page"
            })
    void leavesAParagraphWithColonsInTheBody(String source) {
        assertThat(PostFile.read(source).head().isEmpty()).isTrue();
        assertThat(PostFile.read(source).body()).isEqualTo(source);
    }

    @Test
    void readsKeysOfSeveralWordsWithoutFences() {
        PostFile file = PostFile.read("Title:  A\nAuthor: Jane Doe\nBase Header Level: 2\n\nWords.\n");

        assertThat(file.head().text(Keys.TITLE)).hasValue("A");
        assertThat(file.body()).isEqualTo("\nWords.\n");
    }

    @Test
    void endsWithAliasesOfAliases() {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [").append((before + ", ").repeat(9));
            bomb.append(before).append("]\n");
        }
        String source = bomb.append("---\n").toString();

        InvalidPostException refusal = catchThrowableOfType(InvalidPostException.class, () -> PostFile.read(source));

        assertThat(refusal).hasMessageContaining("aliases");
    }

    private static Optional<String> title(String yaml) {
        return PostFile.read("---\n" + yaml + "\n---\n").head().text(Keys.TITLE);
    }
}
