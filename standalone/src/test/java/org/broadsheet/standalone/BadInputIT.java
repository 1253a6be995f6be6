package org.broadsheet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.broker.app.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be wrong with an inbox, through the whole line: said clearly, and no harm to the neighbours. */
@ExtendWith(KafkaBroker.class)
class BadInputIT {
    private static final String GOOD = "---\ntitle: Good\ndate: 2026-01-02\n---\nA good post.\n";

    @TempDir
    Path folder;

    @Test
    void saysOfEachFileWhatIsWrongWithItAndPublishesItsNeighbours(KafkaBroker broker) throws Exception {
        write("good.md", GOOD);
        write("empty.md", "");
        write("binary.md", "GIF89a\n\0\1\2\3");
        write("yaml.md", "---\ntitle: Broken\ntags: [one, two\ndate: 2026-01-02\n---\nBody.\n");
        write("date.md", "---\ntitle: A date\ndate: 31/02/2026 or so\n---\nBody.\n");
        Files.write(inbox("latin1.md"), "one\ntwo café\n".getBytes(StandardCharsets.ISO_8859_1));
        try (RandomAccessFile huge = new RandomAccessFile(inbox("huge.md").toFile(), "rw")) {
            huge.setLength(100L * 1024 * 1024);
        }
        write("deep.md", "---\ntitle: Deep\n---\n" + "> ".repeat(10_000) + "deep\n");

        RunningCommand run = run(broker);

        assertThat(run.exitCode()).as(run.words()).isEqualTo(1);
        List<String> refused =
                run.words().lines().filter(line -> line.startsWith("refused")).toList();
        assertThat(refused).as(run.words()).hasSize(7);
        assertThat(refused).anyMatch(line -> line.contains("empty.md") && line.contains("empty"));
        assertThat(refused).anyMatch(line -> line.contains("binary.md:2") && line.contains("NUL"));
        assertThat(refused).anyMatch(line -> line.matches(".*yaml\\.md:[345]: .*"));
        assertThat(refused).anyMatch(line -> line.contains("date.md:3") && line.contains("31/02/2026 or so"));
        assertThat(refused).anyMatch(line -> line.contains("latin1.md:2") && line.contains("iconv"));
        assertThat(refused)
                .anyMatch(line -> line.contains("huge.md: the file is too large: 104857600 bytes")
                        && line.contains("--max-source-bytes"));
        assertThat(refused).anyMatch(line -> line.contains("deep.md") && line.contains("nested"));
        assertThat(run.words()).contains("1 published");
        assertThat(folder.resolve("site/2026/01/02/good/index.html")).exists();
    }

    @Test
    void publishesWhatIsOnlyUnusual(KafkaBroker broker) throws Exception {
        write("no title.md", "---\ndate: 2026-01-02\n---\nNo title at all.\n");
        write("no-date.md", "---\ntitle: No date\n---\nNo date at all.\n");
        write("größe und マ.md", "---\ntitle: Names\ndate: 2026-01-03\n---\n![up](../../outside.png)\n");
        write("folder.md/inside.md", "---\ntitle: Inside\ndate: 2026-01-04\n---\nIn a folder named like a post.\n");
        Files.createSymbolicLink(inbox("dangling.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(inbox("outside.md"), Path.of("/etc/hostname"));
        Files.write(folder.resolve("outside.png"), new byte[] {1});

        RunningCommand run = run(broker);

        assertThat(run.exitCode()).as(run.words()).isZero();
        assertThat(run.words()).contains("4 published").contains("posts with warnings");
        assertThat(folder.resolve("site/2026/01/02/no-title/index.html"))
                .content()
                .contains("No title");
        assertThat(folder.resolve("site/undated/index.html")).content().contains("No date");
        try (Stream<Path> site = Files.walk(folder.resolve("site"))) {
            assertThat(site).noneMatch(file -> file.toString().endsWith(".png"));
        }
    }

    @Test
    void saysThatTheSiteCannotBeWritten(KafkaBroker broker) throws Exception {
        write("good.md", GOOD);
        Files.writeString(folder.resolve("site"), "a file where the folder should be");

        RunningCommand run = run(broker);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words()).contains(folder.resolve("site") + " is a file").contains("--site");
    }

    @Test
    void saysThatTheSiteIsSomebodyElses(KafkaBroker broker) throws Exception {
        write("good.md", GOOD);
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/thesis.tex"), "years of work");

        RunningCommand run = run(broker);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words()).contains("is not empty and was not made by Broadsheet");
        assertThat(folder.resolve("site")).isDirectoryContaining("glob:**/thesis.tex");
    }

    @Test
    void saysThatTheBrokerDoesNotAnswer() throws Exception {
        write("good.md", GOOD);

        RunningCommand run = run("127.0.0.1:1", "");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words()).contains("cannot reach Kafka at 127.0.0.1:1").contains("--bootstrap");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(inbox(path).getParent());
        Files.writeString(inbox(path), text);
    }

    private Path inbox(String path) {
        return folder.resolve("inbox").resolve(path);
    }

    private RunningCommand run(KafkaBroker broker) {
        return run(broker.bootstrap(), broker.prefix());
    }

    private RunningCommand run(String bootstrap, String prefix) {
        List<String> arguments = new ArrayList<>(List.of("run", "--once", "--bootstrap", bootstrap));
        arguments.addAll(List.of("--topic-prefix", prefix));
        arguments.addAll(List.of("--inbox", folder.resolve("inbox").toString()));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        arguments.addAll(List.of("--site", folder.resolve("site").toString()));
        return RunningCommand.start(arguments);
    }
}
