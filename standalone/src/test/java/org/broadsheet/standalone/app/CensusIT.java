package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventId;
import org.broadsheet.events.InboxConfirmation;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostPublished;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.standalone.app.DeadLetterBox.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaBroker.class)
class CensusIT {
    private static final PostId POST = new PostId("inbox/a.md");

    @Test
    void countsWhatCanBeSeen(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.receipt("inbox/a.md", 1, "public");
            topics.receipt("inbox/b.md", 1, "public");
            topics.receipt("inbox/b.md", 2, "draft");
            topics.receipt("inbox/c.md", 1, "scheduled");
            topics.receipt("inbox/d.md", 1, "public");
            topics.write(Topic.PUBLISHED, "inbox/d.md#site", null, Map.of());

            Census census = Census.take(topics.kafka);

            assertThat(census.published()).isEqualTo(1);
            assertThat(census.drafts()).isEqualTo(1);
            assertThat(census.scheduled()).isEqualTo(1);
        }
    }

    @Test
    void forgetsALetterWhenTheFileIsMendedOrGoneOrAReplayIsPublished(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.ledger("inbox/a.md", 2, false);
            topics.dead(EventId.of(POST, 2), "transform");
            assertThat(Census.take(topics.kafka).refused())
                    .extracting(Refusal::description)
                    .containsExactly("a.md:4: no end");

            topics.receipt("inbox/a.md", 1, "public");
            assertThat(Census.take(topics.kafka).refused())
                    .as("a refused edit of what is public")
                    .hasSize(1);

            topics.receipt("inbox/a.md", 2, "public");
            assertThat(Census.take(topics.kafka).refused())
                    .as("a replay that went well")
                    .isEmpty();

            topics.dead(EventId.of(POST, 3), "transform");
            topics.ledger("inbox/a.md", 3, false);
            assertThat(Census.take(topics.kafka).refused()).hasSize(1);
            topics.ledger("inbox/a.md", 4, false);
            assertThat(Census.take(topics.kafka).refused()).as("mended").isEmpty();
        }
    }

    @Test
    void namesTheVersionThatStaysPublicWhereAnEditIsRefused(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.receipt("inbox/a.md", 1, "public");
            topics.receipt("inbox/other.md", 1, "public");
            topics.ledger("inbox/a.md", 2, false);
            topics.dead(EventId.of(POST, 2), "transform");
            topics.dead(EventId.of(new PostId("inbox/new.md"), 1), "transform");

            Census census = Census.take(topics.kafka);

            assertThat(census.stillPublic()).extracting(PostPublished::version).containsExactly(1L);
            assertThat(census.standing(census.refused().get(0)).orElseThrow().address())
                    .isEqualTo("/t/");
            assertThat(census.standing(census.refused().get(1))).isEmpty();
            PostTrace trace = PostTrace.of(topics.kafka, "a.md").orElseThrow();
            assertThat(trace.standing().orElseThrow().version()).isEqualTo(1);
        }
    }

    @Test
    void countsTheFilesThatAreThere(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.inbox(InboxState.State.WATCHING, "run", 1);
            topics.ledger("inbox/a.md", 1, false);
            topics.ledger("inbox/a.md", 2, false);
            topics.ledger("inbox/b.md", 1, false);
            topics.ledger("inbox/b.md", 2, true);
            topics.ledger("diary/b.md", 1, false);

            Census census = Census.take(topics.kafka);

            assertThat(census.filesIn(census.inboxes().get(0))).isEqualTo(1);
        }
    }

    @Test
    void countsPostsWithWarnings(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.receipt("inbox/a.md", 1, "public", "missing-file", "no-date");
            topics.receipt("inbox/b.md", 1, "public", "missing-file");
            topics.receipt("inbox/b.md", 2, "public");
            topics.receipt("inbox/c.md", 1, "draft", "missing-file");

            assertThat(Census.take(topics.kafka).warned()).isEqualTo(2);
        }
    }

    @Test
    void sendsADeadLetterAgainAsTheNextReplay(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.ledger("inbox/a.md", 2, false);
            topics.dead(EventId.of(POST, 2).replayed(), "transform");
            DeadLetterBox box = DeadLetterBox.open(topics.kafka);

            box.replay(box.of("a.md").orElseThrow());

            List<ConsumerRecord<String, byte[]>> sent = new ArrayList<>();
            TopicReader.readAll(topics.kafka, Topic.RECEIVED, sent::add);
            assertThat(sent).hasSize(1);
            assertThat(sent.get(0).key()).isEqualTo("inbox/a.md");
            assertThat(sent.get(0).value()).containsExactly(1, 2, 3);
            assertThat(Headers.read(sent.get(0).headers()))
                    .containsEntry("ce_id", "inbox/a.md@2+r2")
                    .doesNotContainKey("dead_stage");
        }
    }

    @Test
    void doesNotReplayWhatSomethingNewerHasReplaced(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.ledger("inbox/a.md", 2, false);
            topics.dead(EventId.of(POST, 2), "transform");
            DeadLetterBox box = DeadLetterBox.open(topics.kafka);
            Letter letter = box.of("a.md").orElseThrow();

            topics.received(EventId.of(POST, 3));

            assertThatThrownBy(() -> box.replay(letter))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("inbox/a.md@3");
        }
    }

    @Test
    void sendsWhatAReplayHasOvertakenOnceMore(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.received(EventId.of(POST, 3));
            topics.received(EventId.of(POST, 2).replayed());

            ReceivedHistory history = ReceivedHistory.of(topics.kafka, POST);

            assertThat(Headers.read(history.overtakenBy(EventId.of(POST, 2).replayed(), Long.MAX_VALUE)
                            .orElseThrow()
                            .headers()))
                    .containsEntry("ce_id", "inbox/a.md@3+r1");
            assertThat(history.overtakenBy(EventId.of(POST, 3), Long.MAX_VALUE)).isEmpty();
        }
    }

    @Test
    void tracesAPostByItsPathItsIdAndItsAddress(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.ledger("inbox/2009/a.md", 2, false);
            topics.ledger("diary/b.md", 1, false);
            topics.address("/2009/a/", "inbox/2009/a.md");

            for (String post : List.of("2009/a.md", "inbox/2009/a.md", "/2009/a/", "http://localhost:8080/2009/a/")) {
                assertThat(PostTrace.of(topics.kafka, post).orElseThrow().id()).isEqualTo("inbox/2009/a.md");
            }
            assertThat(PostTrace.of(topics.kafka, "b.md").orElseThrow().id()).isEqualTo("diary/b.md");
            assertThat(PostTrace.of(topics.kafka, "none.md")).isEmpty();
            assertThat(PostTrace.of(topics.kafka, "/none/")).isEmpty();
        }
    }

    @Test
    void doesNotReplayWhatIngestRefused(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.dead(EventId.of(POST, 1), "ingest");
            DeadLetterBox box = DeadLetterBox.open(topics.kafka);

            assertThatThrownBy(() -> box.replay(box.of("inbox/a.md").orElseThrow()))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("mend the file");
        }
    }

    @Test
    void confirmsTheHoldThatIsThere(KafkaBroker broker) {
        try (LineTopics topics = new LineTopics(broker)) {
            topics.inbox(InboxState.State.HELD, "run", 1);
            InboxState held = Confirmation.held(topics.kafka).get(0);

            Confirmation.give(topics.kafka, held, LineTopics.AT.plusSeconds(9));

            List<InboxConfirmation> given = new ArrayList<>();
            TopicReader.readAll(topics.kafka, Topic.LEDGER, record -> {
                if (record.key().equals(InboxState.confirmationKey("inbox"))) {
                    given.add(EventCodec.decode(record.value(), InboxConfirmation.class));
                }
            });
            assertThat(given)
                    .containsExactly(new InboxConfirmation(1, "inbox", LineTopics.AT, LineTopics.AT.plusSeconds(9)));
        }
    }
}
