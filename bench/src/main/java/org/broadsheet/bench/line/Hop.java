package org.broadsheet.bench.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.bench.ReceivedPost;
import org.broadsheet.bench.Report;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.EventId;
import org.broadsheet.events.PostReceived;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Topics;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.broadsheet.transform.app.TransformApp;
import org.broadsheet.transform.app.TransformConfig;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.loss.LossPolicy;

/**
 * The hop from {@code posts.received} to {@code posts.enriched}, exactly once: the transform service beside plain loops of Kafka's own
 * clients on the same posts and broker. Each carries the posts once with the identity function, which shows what the loop around
 * the work costs, and once with the transform's work, which the plain loop does on the thread that polls. Argument: number of
 * posts (default 10000).
 */
public final class Hop {
    private static final int ROUNDS = 2;
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final EmbeddedBroker broker;
    private final int posts;
    private int topics;

    private Hop(EmbeddedBroker broker, int posts) {
        this.broker = broker;
        this.posts = posts;
    }

    /** Carries all posts until the flag is true. */
    private interface Carrier {
        void carry(KafkaSettings kafka, BooleanSupplier isDone);
    }

    /** Prints a table and keeps it. */
    public static void main(String[] arguments) throws IOException {
        int posts = Programs.sizes(arguments, 10_000)[0];
        Path folder = Files.createTempDirectory("broadsheet-hop");
        Report report = new Report("hop");
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0, false)) {
            new Hop(broker, posts).measure(report);
        }
        report.keep();
        Programs.delete(folder);
    }

    private void measure(Report report) {
        PostTransformer core = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
        Carrier copying = (kafka, isDone) -> PlainLoop.run(kafka, Hop::copy, isDone);
        Carrier working = (kafka, isDone) -> PlainLoop.run(kafka, each -> transformed(core, each), isDone);
        Carrier copyingService = (kafka, isDone) -> await(TransformApp.start(config(kafka), Hop::copy), isDone);
        Carrier service = (kafka, isDone) -> await(TransformApp.start(config(kafka)), isDone);
        report.line(posts + " posts of about 4 KB, posts/s   plain loop   transform   ratio");
        line(report, "identity function", copying, copyingService);
        line(report, "the transform's work", working, service);
    }

    private void line(Report report, String work, Carrier plain, Carrier service) {
        double plainRate = 0;
        double serviceRate = 0;
        // The first round warms up.
        for (int round = 0; round < ROUNDS; round++) {
            plainRate = rate(plain);
            serviceRate = rate(service);
        }
        report.line(String.format(
                Locale.ROOT, "%-36s %10.0f  %10.0f   %5.2f", work, plainRate, serviceRate, serviceRate / plainRate));
    }

    private double rate(Carrier carrier) {
        KafkaSettings kafka = new KafkaSettings(broker.bootstrap(), Map.of(), "round" + topics++ + ".", "bench");
        Topics.ensure(kafka);
        fill(kafka);
        try (GroupProgress progress = new GroupProgress(kafka, Topic.RECEIVED, "transform")) {
            long start = System.nanoTime();
            carrier.carry(kafka, progress::isAtEnd);
            return posts / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                record.topic().replace(Topic.RECEIVED.baseName(), Topic.ENRICHED.baseName()),
                null,
                null,
                record.key(),
                record.value(),
                record.headers());
    }

    private static ProducerRecord<String, byte[]> transformed(
            PostTransformer core, ConsumerRecord<String, byte[]> record) {
        PostReceived post = EventCodec.decode(record.value(), PostReceived.class);
        byte[] enriched = EventCodec.encode(core.transform(post));
        ProducerRecord<String, byte[]> copy = copy(record);
        return new ProducerRecord<>(copy.topic(), null, null, copy.key(), enriched, copy.headers());
    }

    private static void await(TransformApp app, BooleanSupplier isDone) {
        Waiting.until("the transform", Duration.ofMinutes(5), LOOK_EVERY, isDone);
        app.stop();
    }

    private static TransformConfig config(KafkaSettings kafka) {
        return new TransformConfig(
                kafka,
                ZoneOffset.UTC,
                Limits.DEFAULT,
                LossPolicy.DEFAULT,
                FramePolicy.NONE,
                Runtime.getRuntime().availableProcessors(),
                TransformConfig.DEFAULT_STUCK_AFTER,
                Clock.systemUTC(),
                why -> {
                    throw new IllegalStateException(why);
                });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is missing is missed by those who wait for all.
    private void fill(KafkaSettings kafka) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(kafka.producer())) {
            for (int number = 0; number < posts; number++) {
                producer.send(received(kafka, number));
            }
        }
    }

    private static ProducerRecord<String, byte[]> received(KafkaSettings kafka, int number) {
        PostReceived post = ReceivedPost.of("post-" + number + ".md", GeneratedPosts.text(number, ""));
        EventHeaders headers = new EventHeaders(
                EventId.of(post.id(), 1),
                EventHeaders.POST_RECEIVED,
                "/broadsheet/ingest",
                Clock.systemUTC().instant(),
                Map.of());
        return new ProducerRecord<>(
                kafka.topic(Topic.RECEIVED),
                null,
                null,
                post.id().value(),
                EventCodec.encode(post),
                Headers.of(headers.toMap()));
    }
}
