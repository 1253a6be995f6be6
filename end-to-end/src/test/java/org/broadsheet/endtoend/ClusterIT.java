package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;

/** The line on a broker that is not its own: one code path, other configuration. */
class ClusterIT {
    @TempDir
    Path folder;

    @Test
    void publishesThroughABrokerElsewhere() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0, false)) {
            publishesThrough(broker.bootstrap());
        }
    }

    @Test
    @RequiresTool(Tool.DOCKER)
    void publishesThroughTheOfficialImage() throws Exception {
        try (KafkaContainer broker = new KafkaContainer("apache/kafka:4.4.0")) {
            broker.start();
            publishesThrough(broker.getBootstrapServers());
        }
    }

    @Test
    void saysThatAClusterDoesNotAnswer() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        try (RunningBroadsheet broadsheet =
                RunningBroadsheet.start(folder, "run", "--once", "--bootstrap", "127.0.0.1:1")) {
            assertThat(broadsheet.exitCode()).isEqualTo(1);
            assertThat(broadsheet.output()).contains("127.0.0.1:1");
        }
    }

    private void publishesThrough(String bootstrap) throws IOException, InterruptedException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("tide-tables.md"), LineIT.sample());
        Files.writeString(
                inbox.resolve("draft.md"), "---\ntitle: Not yet\ndate: 2026-01-02\ndraft: true\n---\nSoon.\n");
        Files.writeString(inbox.resolve("bad.md"), "---\ntitle: Bad\ndate: 31/02/2026 or so\n---\nBad.\n");

        for (int run = 1; run <= 2; run++) {
            try (RunningBroadsheet broadsheet = RunningBroadsheet.start(
                    folder, "run", "--once", "--bootstrap", bootstrap, "--topic-prefix", "daily.")) {
                assertThat(broadsheet.exitCode()).as(broadsheet.output()).isEqualTo(1);
                assertThat(broadsheet.output()).contains("1 published, 1 draft", "1 refused", "bad.md:3");
            }
        }
        assertThat(folder.resolve("site/2010/03/12/tide-tables/index.html"))
                .content()
                .contains("Nobody ran aground");
        try (var pages = Files.walk(folder.resolve("site"))) {
            assertThat(pages.map(Path::toString)).noneMatch(page -> page.contains("draft") || page.contains("bad"));
        }
    }
}
