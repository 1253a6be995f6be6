package org.broadsheet.transform.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.EventId;
import org.broadsheet.events.PostId;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.ServiceLife;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.kafka.app.Topics;
import org.broadsheet.transform.InvalidPostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The loop on a real broker, around functions that stand for what the core can do to it. */
@ExtendWith(KafkaBroker.class)
class TransformLoopIT {
    private static final Duration STUCK_AFTER = Duration.ofMillis(500);

    private KafkaSettings kafka;
    private KafkaProducer<String, byte[]> ingest;
    private final List<String> ends = new CopyOnWriteArrayList<>();
    private final List<Runnable> cleanups = new ArrayList<>();

    @BeforeEach
    void makeTopics(KafkaBroker broker) {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        kafka = new KafkaSettings(broker.bootstrap(), Map.of(), broker.prefix(), "it");
        Topics.ensure(kafka);
        ingest = new KafkaProducer<>(kafka.transactionalProducer("ingest"));
        ingest.initTransactions();
    }

    @AfterEach
    void stopAll() {
        cleanups.forEach(Runnable::run);
        ingest.close();
    }

    @Test
    void producesEachRecordOnceInOrder() {
        start(this::upperCase);

        for (int n = 1; n <= 300; n++) {
            send("inbox/" + n % 7 + ".md", n, "text " + n);
        }

        await().untilAsserted(() -> assertThat(lag()).isZero());
        await().untilAsserted(() -> assertThat(records(Topic.ENRICHED)).hasSizeGreaterThanOrEqualTo(300));
        assertThat(records(Topic.ENRICHED)).hasSize(300);
        assertThat(values(Topic.ENRICHED, "inbox/3.md"))
                .hasSize(43)
                .startsWith("TEXT 3", "TEXT 10", "TEXT 17")
                .endsWith("TEXT 297");
    }

    @Test
    void passesDeletesOn() {
        start(this::upperCase);

        send("inbox/a.md", 1, "a");
        send("inbox/a.md", 2, null);

        await().untilAsserted(
                        () -> assertThat(values(Topic.ENRICHED, "inbox/a.md")).containsExactly("A", null));
    }

    @Test
    void deadLettersWhatThrowsAndGoesOn() {
        start(received -> {
            if (received.key().equals("inbox/bad.md")) {
                throw new InvalidPostException("front-matter", 4, "'date' is 'soon'", "Write 2026-02-28.");
            }
            if (received.key().equals("inbox/deep.md")) {
                throw new StackOverflowError();
            }
            return upperCase(received);
        });

        send("inbox/bad.md", 1, "bad");
        send("inbox/deep.md", 1, "deep");
        send("inbox/good.md", 1, "good");

        await().untilAsserted(() ->
                assertThat(values(Topic.ENRICHED, "inbox/good.md")).containsExactly("GOOD"));
        await().untilAsserted(() -> assertThat(records(Topic.DEAD)).hasSize(2));
        ConsumerRecord<String, byte[]> dead = record(Topic.DEAD, "inbox/bad.md");
        DeadLetter letter = DeadLetter.parse(Headers.read(dead.headers()));
        assertThat(letter.stage()).isEqualTo("transform");
        assertThat(letter.reason()).isEqualTo("front-matter");
        assertThat(letter.line()).isEqualTo(4);
        assertThat(letter.hint()).isEqualTo("Write 2026-02-28.");
        assertThat(letter.origin()).startsWith(kafka.topic(Topic.RECEIVED) + "-");
        assertThat(new String(dead.value(), StandardCharsets.UTF_8)).isEqualTo("bad");
        assertThat(Headers.read(dead.headers())).containsEntry("ce_id", "inbox/bad.md@1");
        assertThat(DeadLetter.parse(
                                Headers.read(record(Topic.DEAD, "inbox/deep.md").headers()))
                        .reason())
                .isEqualTo("too-complex");
    }

    @Test
    void deadLettersWhatIsStuckAndGoesOn() {
        CountDownLatch never = new CountDownLatch(1);
        cleanups.add(never::countDown);
        start(received -> {
            if (received.key().equals("inbox/stuck.md")) {
                waitFor(never);
            }
            return upperCase(received);
        });

        send("inbox/stuck.md", 1, "stuck");
        send("inbox/good.md", 1, "good");

        await().untilAsserted(() ->
                assertThat(values(Topic.ENRICHED, "inbox/good.md")).containsExactly("GOOD"));
        await().untilAsserted(() -> assertThat(DeadLetter.parse(Headers.read(
                                record(Topic.DEAD, "inbox/stuck.md").headers()))
                        .reason())
                .isEqualTo("stuck"));
    }

    @Test
    void goesOnAfterARestartWhereItStopped() {
        Runnable stop = start(this::upperCase);
        send("inbox/a.md", 1, "one");
        await().untilAsserted(() -> assertThat(records(Topic.ENRICHED)).hasSize(1));
        stop.run();

        send("inbox/a.md", 2, "two");
        start(this::upperCase);

        await().untilAsserted(
                        () -> assertThat(values(Topic.ENRICHED, "inbox/a.md")).containsExactly("ONE", "TWO"));
    }

    @Test
    void commitsOffsetsUpToTheEndOfTheLogControlRecordsIncluded() {
        start(this::upperCase);

        send("inbox/a.md", 1, "a");

        await().untilAsserted(() -> assertThat(lag()).isZero());
        assertThat(records(Topic.ENRICHED)).hasSize(1);
    }

    @Test
    void endsWhereAnotherHasItsNameAndTheOtherGoesOn() {
        start(this::upperCase);
        send("inbox/a.md", 1, "one");
        await().untilAsserted(() -> assertThat(records(Topic.ENRICHED)).hasSize(1));

        start(this::upperCase);

        await().untilAsserted(() -> assertThat(ends).hasSize(1));
        assertThat(ends.get(0)).contains("another transform", "'it'", "--instance");
        send("inbox/a.md", 2, "two");
        await().untilAsserted(
                        () -> assertThat(values(Topic.ENRICHED, "inbox/a.md")).containsExactly("ONE", "TWO"));
        assertThat(ends).hasSize(1);
    }

    private Runnable start(Function<ConsumerRecord<String, byte[]>, ProducerRecord<String, byte[]>> transformer) {
        TransformLoop loop = new TransformLoop(
                Topics.require(kafka),
                transformer,
                new TransformPool(2, STUCK_AFTER),
                STUCK_AFTER,
                Clock.systemUTC(),
                new ServiceLife("transform", ends::add));
        Thread thread = new Thread(loop, "loop-under-test");
        thread.start();
        Runnable stop = () -> {
            loop.stop();
            join(thread);
        };
        cleanups.add(stop);
        return stop;
    }

    private ProducerRecord<String, byte[]> upperCase(ConsumerRecord<String, byte[]> received) {
        byte[] value = received.value() == null
                ? null
                : new String(received.value(), StandardCharsets.UTF_8)
                        .toUpperCase(java.util.Locale.ROOT)
                        .getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(kafka.topic(Topic.ENRICHED), null, null, received.key(), value, received.headers());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The commit fails if the send did.
    private void send(String post, int version, @Nullable String value) {
        EventHeaders headers = new EventHeaders(
                EventId.of(new PostId(post), version),
                value == null ? EventHeaders.POST_DELETED : EventHeaders.POST_RECEIVED,
                "/test",
                Instant.EPOCH,
                Map.of());
        ingest.beginTransaction();
        ingest.send(new ProducerRecord<>(
                kafka.topic(Topic.RECEIVED),
                null,
                null,
                post,
                value == null ? null : value.getBytes(StandardCharsets.UTF_8),
                Headers.of(headers.toMap())));
        ingest.commitTransaction();
    }

    private List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        TopicReader.readAll(kafka, topic, all::add);
        return all;
    }

    private ConsumerRecord<String, byte[]> record(Topic topic, String key) {
        return records(topic).stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " on " + topic));
    }

    private List<@Nullable String> values(Topic topic, String key) {
        List<@Nullable String> values = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> found : records(topic)) {
            if (found.key().equals(key)) {
                values.add(found.value() == null ? null : new String(found.value(), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private long lag() throws Exception {
        try (Admin admin = Admin.create(kafka.admin())) {
            TopicPartition[] partitions = new TopicPartition[Topic.PARTITIONS];
            for (int p = 0; p < Topic.PARTITIONS; p++) {
                partitions[p] = new TopicPartition(kafka.topic(Topic.RECEIVED), p);
            }
            var committed = admin.listConsumerGroupOffsets(kafka.group("transform"))
                    .partitionsToOffsetAndMetadata()
                    .get();
            long lag = 0;
            for (TopicPartition partition : Set.of(partitions)) {
                long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                        .partitionResult(partition)
                        .get()
                        .offset();
                var position = committed.get(partition);
                lag += end - (position == null ? 0 : position.offset());
            }
            return lag;
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
