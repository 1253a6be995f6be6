package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask and mend, each in a process of its own, as an operator calls them. */
class CommandsIT {
    @TempDir
    Path folder;

    @BeforeEach
    void fillInbox() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("tide-tables.md"), LineIT.sample());
        Files.writeString(inbox.resolve("bad.md"), "---\ntitle: Bad\ndate: 31/02/2026 or so\n---\nBad.\n");
    }

    @Test
    void publishesOnceSaysWhatWasRefusedAndAnswersQuestionsAfterwards() throws Exception {
        expect(1, "run", "--once", "--title", "The Daily Tide")
                .contains("1 published")
                .contains("bad.md:3", "31/02/2026");

        expect(1, "status").contains("bad.md").contains("31/02/2026");
        expect(0, "trace", "tide-tables.md").contains("/2010/03/12/tide-tables/", "false-code-block");
        expect(1, "dead", "list").contains("bad.md");
        expect(0, "dead", "show", "bad.md").contains("31/02/2026");
        // Without --title: it is that of the run.
        expect(0, "verify").contains("The site is what the topics say");

        Files.writeString(folder.resolve("site/index.html"), "edited by hand");
        expect(1, "verify").contains("index.html");

        Files.delete(folder.resolve("site/2010/03/12/tide-tables/index.html"));
        expect(1, "verify").contains("published at /2010/03/12/tide-tables/, where there is no page");
        expect(0, "rebuild").contains("1 post on the site");
        assertThat(folder.resolve("site/2010/03/12/tide-tables/index.html")).exists();
        expect(0, "verify").contains("The site is what the topics say");
    }

    @Test
    void mendsARefusedPostByItsFileAndEndsWell() throws Exception {
        expect(1, "run", "--once").contains("1 refused");

        Files.writeString(folder.resolve("inbox/bad.md"), "---\ntitle: Good\ndate: 2026-02-28\n---\nGood.\n");
        expect(0, "run", "--once").contains("2 published").contains("0 refused");
        expect(0, "status");
        assertThat(folder.resolve("site/2026/02/28/bad/index.html")).content().contains("Good.");
    }

    @Test
    void saysWhichPostHasTheAddressThatAnotherAskedFor() throws Exception {
        Files.writeString(folder.resolve("inbox/first.md"), "---\ntitle: A\ndate: 2026-01-01\nurl: /about/\n---\nA.\n");
        Files.writeString(
                folder.resolve("inbox/second.md"), "---\ntitle: B\ndate: 2026-01-02\nurl: /about/\n---\nB.\n");
        expect(1, "run", "--once").contains("3 published");

        expect(0, "trace", "second.md").contains("its address would be /about/, which first.md has");
        expect(0, "trace", "first.md").doesNotContain("its address would be");
    }

    @Test
    void convertsWithoutABroker() throws Exception {
        expect(1, "convert", "--json", "inbox")
                .contains("\"title\":\"The Harbour's Tide Tables\"", "\"path\":\"inbox/tide-tables.md\"")
                .contains("bad.md:3");
        assertThat(folder.resolve("broadsheet-data")).doesNotExist();
    }

    @Test
    void holdsAnEmptiedInboxUntilItIsConfirmed() throws Exception {
        Path inbox = folder.resolve("inbox");
        Files.delete(inbox.resolve("bad.md"));
        for (int i = 0; i < 30; i++) {
            Files.writeString(
                    inbox.resolve("post-" + i + ".md"), "---\ntitle: P" + i + "\ndate: 2026-01-02\n---\nP.\n");
        }
        expect(0, "run", "--once").contains("31 published");

        try (var files = Files.list(inbox)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        expect(1, "run", "--once").contains("held", "inbox confirm");
        assertThat(folder.resolve("site/2026/01/02/post-7/index.html")).exists();

        expect(0, "inbox", "confirm", "--yes").contains("31");
        expect(0, "run", "--once").contains("0 published");
        assertThat(folder.resolve("site/2026/01/02/post-7/index.html")).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsNotItsSite() throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("thesis.tex"), "years of work");

        expect(1, "run", "--once").contains(site.toString());

        try (var files = Files.list(site)) {
            assertThat(files).containsExactly(site.resolve("thesis.tex"));
        }
    }

    @Test
    void saysWhatIsWrongWithACommand() throws Exception {
        expect(2, "run", "--no-such-option").contains("--no-such-option");
        expect(2, "run", "--inbox", "missing").contains("missing", "mkdir");
    }

    private AbstractStringAssert<?> expect(int exitCode, String... command) throws Exception {
        try (RunningBroadsheet broadsheet = RunningBroadsheet.start(folder, command)) {
            int code = broadsheet.exitCode();
            assertThat(code)
                    .as(String.join(" ", command) + "\n" + broadsheet.output())
                    .isEqualTo(exitCode);
            return assertThat(broadsheet.output()).as(String.join(" ", command));
        }
    }
}
