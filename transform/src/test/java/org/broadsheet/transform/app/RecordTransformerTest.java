package org.broadsheet.transform.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.EventId;
import org.broadsheet.events.Format;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTransformerTest {
    private static final PostId ID = new PostId("inbox/a.md");
    private static final Instant NOON = Instant.parse("2026-02-28T12:00:00Z");

    @Test
    void enrichesAPostUnderTheIdOfWhatItCameFrom() {
        ProducerRecord<String, byte[]> enriched = transformer(Limits.DEFAULT)
                .transform(received(EventHeaders.POST_RECEIVED, post("---\ntitle: A\ndraft: true\n---\nHi.")));

        assertThat(enriched.topic()).isEqualTo("daily.posts.enriched");
        assertThat(enriched.key()).isEqualTo("inbox/a.md");
        assertThat(EventCodec.decode(enriched.value(), PostEnriched.class).title())
                .isEqualTo("A");
        assertThat(Headers.read(enriched.headers()))
                .containsEntry("ce_id", "inbox/a.md@3+r1")
                .containsEntry("ce_type", EventHeaders.POST_ENRICHED)
                .containsEntry("ce_source", "/broadsheet/transform")
                .containsEntry("ce_time", "2026-02-28T12:00:00Z")
                .containsEntry("broadsheet_visibility", "draft")
                .containsEntry("broadsheet_received_at", "2026-02-28T12:00:00Z")
                .containsEntry("broadsheet_body_sha256", Hashes.sha256(enriched.value()))
                .containsKey("broadsheet_version");
    }

    @Test
    void countsTheWarningsByKind() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Metrics.addRegistry(meters);
        try {
            byte[] post = post("---\ntitle: A\n---\n![gone](gone.png) ![lost](lost.png)");

            transformer(Limits.DEFAULT).transform(received(EventHeaders.POST_RECEIVED, post));

            assertThat(meters.get("broadsheet.transform.warnings")
                            .tag("kind", "missing-image")
                            .counter()
                            .count())
                    .isEqualTo(2);
        } finally {
            Metrics.removeRegistry(meters);
        }
    }

    @Test
    void makesADeleteOfADelete() {
        ProducerRecord<String, byte[]> deleted =
                transformer(Limits.DEFAULT).transform(received(EventHeaders.POST_DELETED, null));

        assertThat(deleted.value()).isNull();
        assertThat(Headers.read(deleted.headers()))
                .containsEntry("ce_id", "inbox/a.md@3+r1")
                .containsEntry("ce_type", EventHeaders.POST_DELETED)
                .doesNotContainKeys("broadsheet_body_sha256", "broadsheet_visibility");
    }

    @Test
    void refusesAPostThatBecomesTooLarge() {
        Limits small = new Limits(1000, 100, 20, 500);

        assertThatThrownBy(() -> transformer(small).transform(received(EventHeaders.POST_RECEIVED, post("Hi."))))
                .isInstanceOfSatisfying(
                        InvalidPostException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo("too-large"));
    }

    @Test
    void refusesWhatIsNoneOfOurEvents() {
        assertThatThrownBy(() -> transformer(Limits.DEFAULT)
                        .transform(received(EventHeaders.POST_RECEIVED, "[1]".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UndecodableRecordException.class);
    }

    private static RecordTransformer transformer(Limits limits) {
        KafkaSettings kafka = new KafkaSettings("localhost:9092", Map.of(), "daily.", "test");
        return new RecordTransformer(
                kafka, new PostTransformer(ZoneOffset.UTC, limits), limits, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static byte[] post(String source) {
        return EventCodec.encode(new PostReceived(
                1, ID, "a.md", Format.MARKDOWN, source, source.length(), Hashes.sha256(source), NOON, List.of()));
    }

    private static ConsumerRecord<String, byte[]> received(String type, byte @Nullable [] value) {
        EventHeaders headers =
                new EventHeaders(EventId.of(ID, 3).replayed(), type, "/broadsheet/ingest", NOON, Map.of());
        return new ConsumerRecord<>(
                "daily.posts.received",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                1,
                1,
                ID.value(),
                value,
                new RecordHeaders(Headers.of(headers.toMap())),
                Optional.empty());
    }
}
