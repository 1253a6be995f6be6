package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaBroker.class)
class DrainIT {
    @Test
    void waitsForThisRunsReconcileThenForTransformThenForPublish(KafkaBroker broker) throws Exception {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.inbox(InboxState.State.WATCHING, "earlier", 1);
            try (Drain drain = Drain.before(topics.kafka, "inbox", "mine")) {
                CompletableFuture<InboxState> drained = CompletableFuture.supplyAsync(() -> drain.await(words -> {}));
                topics.write(Topic.RECEIVED, "inbox/a.md", new byte[1], Map.of());
                topics.inbox(InboxState.State.WATCHING, "another", 1);
                topics.inbox(InboxState.State.WATCHING, "mine", 0);
                staysUndone(drained);

                topics.inbox(InboxState.State.WATCHING, "mine", 1);
                staysUndone(drained);

                topics.write(Topic.ENRICHED, "inbox/a.md", new byte[1], Map.of());
                topics.commit("transform", Topic.RECEIVED, true);
                staysUndone(drained);

                topics.commit("publish", Topic.ENRICHED, true);
                assertThat(drained.get(20, TimeUnit.SECONDS).reconciles()).isEqualTo(1);
            }
        }
    }

    @Test
    void isDoneWhereOnlyTransactionMarkersAreLeft(KafkaBroker broker) throws Exception {
        try (LineTopics topics = new LineTopics(broker);
                Drain drain = Drain.before(topics.kafka, "inbox", "mine")) {
            topics.write(Topic.RECEIVED, "inbox/a.md", new byte[1], Map.of());
            topics.commit("transform", Topic.RECEIVED, false);
            topics.inbox(InboxState.State.HELD, "mine", 1);

            InboxState state = CompletableFuture.supplyAsync(() -> drain.await(words -> {}))
                    .get(20, TimeUnit.SECONDS);

            assertThat(state.state()).isEqualTo(InboxState.State.HELD);
        }
    }

    private static void staysUndone(CompletableFuture<?> drained) {
        Awaitility.await()
                .during(Duration.ofMillis(400))
                .atMost(Duration.ofSeconds(2))
                .until(() -> !drained.isDone());
    }
}
