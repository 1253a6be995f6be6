package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Offsets;
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

    @Test
    void givesUpOnAPublishThatFailsAndGetsNoFurther(KafkaBroker broker) throws Exception {
        AtomicLong clock = new AtomicLong();
        List<String> heard = new CopyOnWriteArrayList<>();
        try (LineTopics topics = new LineTopics(broker);
                Drain drain = new Drain(topics.kafka, "inbox", "mine", clock::get)) {
            topics.write(Topic.ENRICHED, "inbox/a.md", new byte[1], Map.of());
            topics.inbox(InboxState.State.WATCHING, "mine", 1);
            CompletableFuture<InboxState> drained = CompletableFuture.supplyAsync(() -> drain.await(heard::add));

            topics.says("publish", Topic.ENRICHED, at -> Offsets.failing(at, "No space left on device; 9 to write"));
            assertThat(Stage.publish(topics.kafka).says()).startsWith("failing: No space left");
            awaitHeard(heard, clock, "9 to write");
            clock.addAndGet(Duration.ofSeconds(15).toNanos());
            staysUndone(drained);
            topics.says("publish", Topic.ENRICHED, at -> Offsets.failing(at, "No space left on device; 8 to write"));
            awaitHeard(heard, clock, "8 to write");
            clock.addAndGet(Duration.ofSeconds(15).toNanos());
            staysUndone(drained);
            clock.addAndGet(Duration.ofSeconds(20).toNanos());

            assertThatThrownBy(() -> drained.get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(CannotRunException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("run it again");
        }
    }

    @Test
    void waitsForALargeSiteAsLongAsItGrows(KafkaBroker broker) throws Exception {
        AtomicLong clock = new AtomicLong();
        List<String> heard = new CopyOnWriteArrayList<>();
        try (LineTopics topics = new LineTopics(broker);
                Drain drain = new Drain(topics.kafka, "inbox", "mine", clock::get)) {
            topics.write(Topic.ENRICHED, "inbox/a.md", new byte[1], Map.of());
            topics.inbox(InboxState.State.WATCHING, "mine", 1);
            CompletableFuture<InboxState> drained = CompletableFuture.supplyAsync(() -> drain.await(heard::add));

            for (int files = 3; files > 0; files--) {
                int left = files;
                topics.says("publish", Topic.ENRICHED, at -> Offsets.working(at, left + " to write"));
                awaitHeard(heard, clock, left + " to write");
                clock.addAndGet(Duration.ofMinutes(9).toNanos());
                staysUndone(drained);
            }

            topics.commit("publish", Topic.ENRICHED, true);
            assertThat(drained.get(20, TimeUnit.SECONDS).reconciles()).isEqualTo(1);
        }
    }

    /** It speaks of what has not moved for ten seconds of its clock. */
    private static void awaitHeard(List<String> heard, AtomicLong clock, String words) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            clock.addAndGet(Duration.ofSeconds(1).toNanos());
            return heard.stream().anyMatch(line -> line.contains(words));
        });
    }

    private static void staysUndone(CompletableFuture<?> drained) {
        Awaitility.await()
                .during(Duration.ofMillis(400))
                .atMost(Duration.ofSeconds(2))
                .until(() -> !drained.isDone());
    }
}
