package org.broadsheet.standalone.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.ingest.DryReader;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
    private static final String POST = """
            ---
            title: The boats
            date: 2026-01-02
            ---
            <p>The boats are <b>in the harbour</b> again.</p>
            <pre><code>As noted on our board, the boats are back.&lt;p /&gt;Nobody ran aground, and nobody complained.
            </code></pre>
            <blockquote><p>It was late.</p><p>posted by <a href="http://a.example/biz">@Biz</a> at 1:31 PM</p></blockquote>
            <p><a title="torn href="http://torn.example/">A torn link</a></p>
            """;

    @TempDir
    Path folder;

    private Explanation explained;

    @BeforeEach
    void explain() throws IOException {
        Path file = Files.writeString(folder.resolve("boats.md"), POST);
        PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
        explained = new Conversion(new DryReader(folder, 1 << 20), transformer).explain(file);
    }

    @Test
    void namesEachRepairWithItsPlace() {
        RepairStep opened = step("false-code-block");
        assertThat(opened.count()).isEqualTo(1);
        assertThat(opened.changes()).anySatisfy(change -> {
            assertThat(change.line()).isEqualTo(6);
            assertThat(change.before()).contains("&lt;p /&gt;");
            assertThat(change.after()).contains("<p />");
        });
        assertThat(step("presentational").changes())
                .extracting(Change::line, Change::before, Change::after)
                .contains(tuple(5, "<b>", "<strong>"));
    }

    @Test
    void repairsAreThoseOfTheEvent() {
        assertThat(explained.steps())
                .extracting(RepairStep::rule)
                .isSubsetOf(explained.post().repairs().stream()
                        .map(repair -> repair.rule())
                        .toList());
    }

    @Test
    void tellsOfLossAndQuotationsInATerminal() {
        List<String> lines = ExplanationText.lines(explained, false);

        assertThat(String.join("\n", lines))
                .contains("false-code-block \u00d71", "loss line 9", "http://torn.example/", "source: @Biz")
                .contains("permalink: posted by @Biz at 1:31 PM", "Before\n    1  ---", "After\n    1  <p>The boats")
                .doesNotContain("\u001b");
        assertThat(String.join("\n", ExplanationText.lines(explained, true))).contains("\u001b[32m+ back.<p />");
    }

    @Test
    void writesOnePageThatNeedsNothingElse() {
        String page = ExplanationPage.of(explained);

        assertThat(page)
                .contains("<iframe sandbox", "false-code-block", "loss", "source: @Biz")
                .contains("&lt;pre&gt;&lt;code&gt;As noted")
                .doesNotContain("<link", "<script", " src=");
    }

    @Test
    void showsWhatAWriterKnowsAndNoneOfOurMarks() throws IOException {
        Path file = Files.writeString(folder.resolve("marks.md"), """
                ---
                title: Marks
                ---
                <div class="x">One.<br><br>Two.</div>

                <h5>Three four</h5>

                {{< figure src="https://a.example/b.png" >}} and <b>five</b>.
                """);
        explained = new Conversion(new DryReader(folder, 1 << 20), new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT))
                .explain(file);

        assertThat(explained.steps())
                .flatExtracting(RepairStep::changes)
                .allSatisfy(
                        change -> assertThat(change.before() + change.after()).doesNotContain("\uFDD0", "data-"));
        assertThat(step("shortcode").changes())
                .extracting(Change::before)
                .first()
                .asString()
                .startsWith("[template-tag-1]");
        assertThat(step("heading-level").changes()).extracting(Change::line).containsOnly(6);
        assertThat(step("presentational").changes())
                .noneSatisfy(change -> assertThat(change.after()).contains("loading"));
    }

    private RepairStep step(String rule) {
        return explained.steps().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
