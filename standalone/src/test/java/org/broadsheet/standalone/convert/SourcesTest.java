package org.broadsheet.standalone.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.broadsheet.ingest.DryReader;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void sayWhatAnUnansweredQuotationMightBeOfAndWhy() throws IOException {
        String explained = explained("""
                ---
                title: Rain
                date: 2026-01-02
                ---
                We read [a page](https://bees.example/a), then [another](https://b.example/c). It rained.

                > Never open a hive in the rain, and never in a hurry.
                """);

        assertThat(explained)
                .contains("source: nobody can tell")
                .contains("perhaps: ")
                .contains("https://b.example/c")
                .contains("lead-in: We read a page, then another.");
    }

    private String explained(String post) throws IOException {
        Path file = Files.writeString(folder.resolve("rain.md"), post);
        PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
        Explanation explanation = new Conversion(new DryReader(folder, 1 << 20), transformer).explain(file);
        return String.join("\n", ExplanationText.lines(explanation, false));
    }
}
