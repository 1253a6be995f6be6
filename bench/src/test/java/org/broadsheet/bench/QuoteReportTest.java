package org.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.events.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteReportTest {
    private static final String POST = """
            ---
            title: Hives
            date: 2020-01-01
            ---
            Ada Quill writes in [Notes on the Keeping of Bees](https://bees.example/notes):

            > A hive is a clock that hums.

            And nobody knows who said:

            > Never trust a silent hive.
            """;

    @TempDir
    Path folder;

    @Test
    void countsRightAnswersPerFieldAndDialect() throws IOException {
        String report = report("""
                {"path": "hives.md", "quote_start": "A hive is a clock", "dialect": "lead-in",
                 "source_url": "http://www.bees.example/notes/", "source_author": "Ada Quill"}
                """);

        assertThat(report)
                .contains("url          recall 1/1 = 1.000   precision 1/1 = 1.000")
                .contains("author       recall 1/1 = 1.000")
                .containsPattern("lead-in +1 +1/1/1 +- +1/1/1")
                .containsPattern("0\\.9. - [01]\\.\\d+ +1 ");
    }

    @Test
    void findsTheQuotationByTheHashOfItsLetters() throws IOException {
        String report = report("""
                {"path": "hives.md", "quote_key": "%s", "quote_letters": 14, "dialect": "lead-in", "source_author": "Ada Quill"}
                """.formatted(Hashes.sha256("ahiveisaclockt").substring(0, 16)));

        assertThat(report).contains("author       recall 1/1 = 1.000").contains("quotations not found 0");
    }

    @Test
    void showsEachMiss() throws IOException {
        String report = report("""
                {"path": "hives.md", "quote_start": "Never trust", "dialect": "name", "source_author": "Moth"}
                """);

        assertThat(report).contains("MISS author hives.md 'nevertrust': want Moth got null");
    }

    @Test
    void countsAnAnswerToNoQuestionAsFalse() throws IOException {
        String report = report("""
                {"path": "hives.md", "quote_start": "A hive is", "dialect": "none"}
                """);

        assertThat(report).contains("FALSE hives.md 'ahiveis'").contains("false attributions 1/1");
    }

    @Test
    void namesTheLineThatIsNoLabel() throws IOException {
        assertThatThrownBy(() -> report("{\"path\": \"hives.md\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("labels.jsonl:1: is no label: it needs path and quote_start, or path, quote_key");
    }

    private String report(String label) throws IOException {
        Files.writeString(folder.resolve("hives.md"), POST);
        Path labels =
                Files.writeString(folder.resolve("labels.jsonl"), label.strip().replace("\n", " ") + "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QuoteReport(new PrintStream(out, true, StandardCharsets.UTF_8)).run(QuoteLabel.read(labels), folder);
        return out.toString(StandardCharsets.UTF_8);
    }
}
