package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type does what it says. */
class ReadmeIT {
    @TempDir
    static Path folder;

    private static RunningBroadsheet broadsheet;

    @BeforeAll
    static void publishAndDelete() throws IOException {
        broadsheet = RunningBroadsheet.run(folder);
        Path kept = broadsheet.inbox().resolve("tide-tables.md");
        Path deleted = broadsheet.inbox().resolve("deleted.md");
        Files.writeString(kept, LineIT.sample());
        Files.writeString(deleted, "---\ntitle: Soon gone\ndate: 2026-01-02\n---\nGone.\n");
        awaitStatus("/2026/01/02/deleted/", 200);
        Files.delete(deleted);
        awaitStatus("/2026/01/02/deleted/", 404);
        awaitStatus("/2010/03/12/tide-tables/", 200);
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (broadsheet != null) {
            broadsheet.close();
        }
    }

    @Test
    void readsTheTopicFromJava() throws Exception {
        String example = block("java");
        assertThat(example.lines().count()).isLessThanOrEqualTo(12);
        Path source = folder.resolve("ReadPosts.java");
        Files.writeString(source, """
                import com.fasterxml.jackson.databind.*;
                import java.nio.file.*;
                import java.time.*;
                import java.util.*;
                import org.apache.kafka.clients.consumer.*;
                import org.apache.kafka.common.serialization.*;
                class ReadPosts { public static void main(String[] args) throws Exception {
                %s
                }}
                """.formatted(example));

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("java.out").toFile())
                .start();
        try {
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(Files.readString(folder.resolve("java.out")))
                            .contains("inbox/tide-tables.md")
                            .contains("The Harbour's Tide Tables")
                            .contains("inbox/deleted.md is gone"));
        } finally {
            java.destroyForcibly();
        }
    }

    @Test
    @RequiresTool(Tool.KCAT)
    void readsTheTopicWithKcat() throws Exception {
        Matcher command = Pattern.compile("(?m)^kcat .*$").matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(command.find()).isTrue();

        Process kcat = new ProcessBuilder("bash", "-c", command.group())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(kcat.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(kcat.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(kcat.exitValue()).isZero();
        assertThat(output.lines())
                .anyMatch(line -> line.startsWith("inbox/tide-tables.md {\"schemaVersion\":1")
                        && line.contains("\"title\":\"The Harbour's Tide Tables\"")
                        && line.contains("\"name\":\"Orla\""))
                .anyMatch(line -> line.startsWith("inbox/deleted.md NULL"));
    }

    private static String block(String language) throws IOException {
        Matcher fence = Pattern.compile("(?s)```" + language + "\\n(.*?)```")
                .matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(fence.find()).as("a block of " + language + " in README.md").isTrue();
        return fence.group(1);
    }

    private static void awaitStatus(String path, int status) {
        await(path)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(broadsheet.get(path).statusCode()).isEqualTo(status));
    }
}
