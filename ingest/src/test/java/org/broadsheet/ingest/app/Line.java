package org.broadsheet.ingest.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.InboxConfirmation;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostReceived;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;

/** An inbox, an ingest on it and the topics behind it, for tests. */
final class Line implements AutoCloseable {
    final Path folder;
    final KafkaSettings kafka;
    List<String> fetch = List.of();
    List<String> ignore = List.of();
    Duration quiet = Duration.ofMillis(100);
    Duration reconcile = Duration.ofSeconds(60);
    long maxSourceBytes = IngestConfig.DEFAULT_MAX_SOURCE_BYTES;
    String run = "";
    final List<String> ends = new CopyOnWriteArrayList<>();
    private final Path blobs;
    private IngestApp app;

    /** An event: what stands on the topic of one post. */
    record Event(String id, long version, String source) {
        boolean isDelete() {
            return source.isEmpty();
        }
    }

    Line(KafkaBroker broker, Path directory) throws IOException {
        this(new KafkaSettings(broker.bootstrap(), Map.of(), broker.prefix(), "test"), directory);
    }

    Line(KafkaSettings kafka, Path directory) throws IOException {
        this.kafka = kafka;
        folder = Files.createDirectories(directory.resolve("in box"));
        blobs = directory.resolve("blobs");
    }

    IngestConfig config() {
        return new IngestConfig(
                kafka, "inbox", folder, fetch, blobs, quiet, reconcile, maxSourceBytes, ignore, run, ends::add);
    }

    /** Starts ingest and waits until its first reconcile is done. */
    InboxState start() {
        run = UUID.randomUUID().toString();
        app = IngestApp.start(config());
        return awaitState(state -> state.run().equals(run) && state.reconciles() > 0);
    }

    void stop() {
        if (app != null) {
            app.stop();
            app = null;
        }
    }

    void restart() {
        stop();
        start();
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        TopicReader.readAll(kafka, topic, all::add);
        return all;
    }

    /** The committed events, each post's in order. */
    List<Event> events() {
        return records(Topic.RECEIVED).stream().map(Line::event).toList();
    }

    List<Event> events(String path) {
        return events().stream().filter(e -> e.id().equals("inbox/" + path)).toList();
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        EventHeaders headers = EventHeaders.parse(Headers.read(record.headers()));
        String source = record.value() == null ? "" : received(record).source();
        return new Event(record.key(), headers.id().version(), source);
    }

    static PostReceived received(ConsumerRecord<String, byte[]> record) {
        return EventCodec.decode(record.value(), PostReceived.class);
    }

    /** The last event of a post. */
    PostReceived post(String path) {
        return records(Topic.RECEIVED).stream()
                .filter(r -> r.key().equals("inbox/" + path))
                .reduce((first, second) -> second)
                .map(Line::received)
                .orElseThrow();
    }

    LedgerEntry ledger(String path) {
        return last(Topic.LEDGER, "inbox/" + path)
                .map(value -> EventCodec.decode(value, LedgerEntry.class))
                .orElseThrow();
    }

    Optional<InboxState> state() {
        return last(Topic.LEDGER, "inbox").map(value -> EventCodec.decode(value, InboxState.class));
    }

    private Optional<byte[]> last(Topic topic, String key) {
        return records(topic).stream()
                .filter(r -> r.key().equals(key))
                .reduce((first, second) -> second)
                .map(ConsumerRecord::value);
    }

    InboxState awaitState(Predicate<InboxState> expected) {
        return Awaitility.await("a state of the inbox")
                .atMost(Duration.ofSeconds(30))
                .until(this::state, state -> state.filter(expected).isPresent())
                .orElseThrow();
    }

    void awaitEvents(String path, int count) {
        Awaitility.await(count + " events of " + path)
                .atMost(Duration.ofSeconds(15))
                .until(() -> events(path).size(), n -> n >= count);
    }

    /** Says that what is missing is gone on purpose, as {@code inbox confirm} does. */
    void confirm(InboxState held) {
        InboxConfirmation confirmation =
                new InboxConfirmation(InboxConfirmation.SCHEMA_VERSION, "inbox", held.at(), held.at());
        put(InboxState.confirmationKey("inbox"), confirmation);
    }

    /** Writes to the ledger, past ingest. */
    void put(String key, Record value) {
        put(Topic.LEDGER, key, EventCodec.encode(value), Map.of());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Closing the producer sends it.
    void put(Topic topic, String key, byte[] value, Map<String, String> headers) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(kafka.producer())) {
            producer.send(new ProducerRecord<>(kafka.topic(topic), null, null, key, value, Headers.of(headers)));
        }
    }

    @Override
    public void close() {
        stop();
    }
}
