package org.broadsheet.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;

/** Waits until the line has done what a writer wrote. */
final class Settled {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Settled() {}

    static void await(Writer writer, KafkaSettings kafka) {
        Awaitility.await("what was written is seen, transformed and published")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    assertThat(Account.notSeen(writer.there(), History.ledger(kafka)))
                            .isEmpty();
                    try (Groups groups = new Groups(kafka)) {
                        assertThat(groups.isDone("transform", Topic.RECEIVED))
                                .as("transform is done")
                                .isTrue();
                        assertThat(groups.isDone("publish", Topic.ENRICHED))
                                .as("publish is done")
                                .isTrue();
                    }
                });
    }
}
