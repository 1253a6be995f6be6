package org.broadsheet.standalone.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.EventId;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostAddress;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostPublished;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.kafka.app.Topics;
import org.jspecify.annotations.Nullable;

/** Topics of a site of its own on a real broker, and what the services would write to them. */
final class LineTopics implements AutoCloseable {
    static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");

    final KafkaSettings kafka;
    private final KafkaProducer<String, byte[]> producer;

    LineTopics(KafkaBroker broker) {
        this.kafka = new KafkaSettings(broker.bootstrap(), Map.of(), broker.prefix(), "test");
        Topics.ensure(kafka);
        this.producer = new KafkaProducer<>(kafka.transactionalProducer("test"));
        producer.initTransactions();
    }

    /** As ingest writes it: in a transaction, which leaves a marker behind the record. */
    void write(Topic topic, String key, byte @Nullable [] value, Map<String, String> headers) {
        producer.beginTransaction();
        // The commit below fails where the send did.
        var unused =
                producer.send(new ProducerRecord<>(kafka.topic(topic), null, null, key, value, Headers.of(headers)));
        producer.commitTransaction();
    }

    void inbox(InboxState.State state, String run, long reconciles) {
        write(
                Topic.LEDGER,
                "inbox",
                EventCodec.encode(new InboxState(
                        1,
                        "inbox",
                        "/inbox",
                        state,
                        run,
                        reconciles,
                        "gone",
                        3,
                        5,
                        List.of("a.md"),
                        0,
                        null,
                        null,
                        AT)),
                Map.of());
    }

    void ledger(String post, long version, boolean deleted) {
        write(
                Topic.LEDGER,
                post,
                EventCodec.encode(new LedgerEntry(1, version, deleted, 1, AT, AT, "", null, List.of())),
                Map.of());
    }

    void received(EventId event) {
        Map<String, String> headers =
                new EventHeaders(event, EventHeaders.POST_RECEIVED, "/broadsheet/ingest", AT, Map.of()).toMap();
        write(Topic.RECEIVED, event.post().value(), new byte[] {1, 2, 3}, headers);
    }

    void address(String address, String post) {
        PostAddress entry = new PostAddress(PostAddress.SCHEMA_VERSION, address, new PostId(post), null);
        write(Topic.ADDRESSES, address, EventCodec.encode(entry), Map.of());
    }

    void dead(EventId event, String stage) {
        Map<String, String> headers = new LinkedHashMap<>(
                new EventHeaders(event, EventHeaders.POST_RECEIVED, "/broadsheet/ingest", AT, Map.of()).toMap());
        headers.putAll(new DeadLetter(stage, "front-matter", "no end", "add ---", 4, "", "", 1, AT).toMap());
        write(Topic.DEAD, event.post().value(), new byte[] {1, 2, 3}, headers);
    }

    void receipt(String post, long version, String visibility, String... warnings) {
        write(
                Topic.PUBLISHED,
                post + "#site",
                EventCodec.encode(new PostPublished(
                        1, new PostId(post), "site", version, "T", "/t/", visibility, null, AT, List.of(warnings))),
                Map.of());
    }

    /** As a service commits that it has done so many records of a topic's partitions. */
    void commit(String service, Topic topic, boolean markersToo) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(kafka.consumer(service))) {
            List<TopicPartition> partitions = TopicReader.partitions(consumer, kafka.topic(topic));
            consumer.assign(partitions);
            consumer.endOffsets(partitions)
                    .forEach((partition, end) -> consumer.commitSync(
                            Map.of(partition, new OffsetAndMetadata(markersToo || end == 0 ? end : end - 1))));
        }
    }

    /** As a service says how it is, before it has done anything. */
    void says(String service, Topic topic, UnaryOperator<OffsetAndMetadata> words) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(kafka.consumer(service))) {
            List<TopicPartition> partitions = TopicReader.partitions(consumer, kafka.topic(topic));
            consumer.commitSync(Map.of(partitions.get(0), words.apply(new OffsetAndMetadata(0))));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
