package org.broadsheet.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.broadsheet.ingest.app.Line.Event;
import org.broadsheet.kafka.app.KafkaSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped while the broker is away are sent when it is back. */
class BrokerOutageIT {
    @TempDir
    Path directory;

    @Test
    void nothingIsLostAndNothingSentTwice() throws IOException {
        EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0, false);
        int port = Integer.parseInt(broker.bootstrap().replaceAll(".*:", ""));
        KafkaSettings kafka = new KafkaSettings(broker.bootstrap(), Map.of(), "", "test");
        try (Line line = new Line(kafka, directory)) {
            line.write("before.md", "before");
            line.start();
            broker.close();

            line.write("meanwhile.md", "meanwhile");
            line.write("before.md", "edited meanwhile");
            Awaitility.await().pollDelay(Duration.ofSeconds(7)).until(() -> true);
            broker = EmbeddedBroker.start(directory.resolve("broker"), port, false);
            line.awaitEvents("meanwhile.md", 1);
            line.awaitEvents("before.md", 2);
            line.restart();

            assertThat(line.events("meanwhile.md")).containsExactly(new Event("inbox/meanwhile.md", 1, "meanwhile"));
            assertThat(line.events("before.md"))
                    .containsExactly(
                            new Event("inbox/before.md", 1, "before"),
                            new Event("inbox/before.md", 2, "edited meanwhile"));
        } finally {
            broker.close();
        }
    }

    @Test
    void stopsWithinTwoSecondsWithoutABroker() throws IOException {
        EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0, false);
        Line line = new Line(new KafkaSettings(broker.bootstrap(), Map.of(), "", "test"), directory);
        line.start();
        broker.close();
        line.write("hello.md", "cannot be sent");
        Awaitility.await().pollDelay(Duration.ofSeconds(1)).until(() -> true);

        long before = System.nanoTime();
        line.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(2_500));
    }
}
