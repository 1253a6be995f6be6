package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.EventId;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Offsets;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.kafka.app.Topics;
import org.broadsheet.publish.PostBuilder;

/** A publish service on a real broker, fed with enriched posts as transform would. */
final class PublishedSite implements AutoCloseable {
    final Path folder;
    final KafkaSettings kafka;
    private final Path home;
    private final KafkaProducer<String, byte[]> producer;
    private final List<Future<?>> sent = new ArrayList<>();
    private final Map<PostId, Long> versions = new HashMap<>();
    private Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
    final List<String> ends = new CopyOnWriteArrayList<>();
    private Optional<PublishApp> app = Optional.empty();
    private String title = "The Daily Test";

    PublishedSite(KafkaBroker broker, Path home) {
        this(broker.bootstrap(), Map.of(), broker.prefix(), home);
    }

    PublishedSite(String bootstrap, Map<String, String> properties, String prefix, Path home) {
        this.home = home;
        this.folder = home.resolve("site");
        this.kafka = new KafkaSettings(bootstrap, properties, prefix, "test");
        Topics.ensure(kafka);
        Map<String, Object> settings = new HashMap<>(kafka.producer());
        // A partition that has just been made may take a second batch before the first, and then never takes that one.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        this.producer = new KafkaProducer<>(settings);
    }

    PublishConfig config() {
        return config(kafka, folder, home.resolve("catalogue.db"), true);
    }

    private PublishConfig config(KafkaSettings settings, Path site, Path catalogue, boolean receipts) {
        return new PublishConfig(
                settings,
                site,
                catalogue,
                home.resolve("blobs"),
                Optional.of(home.resolve("static")),
                URI.create("https://example.org"),
                title,
                ZoneOffset.UTC,
                clock,
                receipts,
                ends::add);
    }

    void start() {
        app = Optional.of(PublishApp.start(config()));
    }

    void stop() {
        app.ifPresent(PublishApp::stop);
        app = Optional.empty();
    }

    void titled(String text) {
        title = text;
    }

    void at(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    void clock(Clock running) {
        clock = running;
    }

    void deleteCatalogue() {
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            delete(home.resolve("catalogue.db" + suffix));
        }
    }

    void deleteFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(PublishedSite::delete);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(PostBuilder post) {
        PostEnriched enriched = post.build();
        send(enriched.id(), EventCodec.encode(enriched), EventHeaders.POST_ENRICHED);
    }

    void withdraw(PostBuilder post) {
        send(post.build().id(), null, EventHeaders.POST_DELETED);
    }

    void send(PostBuilder post, long version) {
        PostEnriched enriched = post.build();
        send(enriched.id(), version, EventCodec.encode(enriched), EventHeaders.POST_ENRICHED);
    }

    void withdraw(PostBuilder post, long version) {
        send(post.build().id(), version, null, EventHeaders.POST_DELETED);
    }

    private void send(PostId id, byte[] value, String type) {
        send(id, versions.merge(id, 1L, Long::sum), value, type);
    }

    private void send(PostId id, long version, byte[] value, String type) {
        EventHeaders headers = new EventHeaders(
                EventId.of(id, version),
                type,
                "/broadsheet/transform",
                Instant.EPOCH,
                Map.of("broadsheet_version", "test"));
        sent.add(producer.send(new ProducerRecord<>(
                kafka.topic(Topic.ENRICHED), null, id.value(), value, Headers.of(headers.toMap()))));
    }

    void sendRaw(String key, String value) {
        sent.add(producer.send(
                new ProducerRecord<>(kafka.topic(Topic.ENRICHED), key, value.getBytes(StandardCharsets.UTF_8))));
    }

    /** Deletes and makes all topics: what a wiped broker looks like from here. */
    void recreateTopics() throws Exception {
        try (Admin admin = Admin.create(kafka.admin())) {
            admin.deleteTopics(Arrays.stream(Topic.values()).map(kafka::topic).toList())
                    .all()
                    .get();
            await().until(() ->
                    admin.listTopics().names().get().stream().noneMatch(name -> name.startsWith(kafka.topicPrefix())));
        }
        Topics.ensure(kafka);
        versions.clear();
    }

    /** Returns when the group's offsets say that everything sent is published. */
    void awaitPublished() {
        producer.flush();
        assertThat(sent).allSatisfy(record -> assertThat(record).succeedsWithin(Duration.ZERO));
        sent.clear();
        awaitPublished(kafka.group("publish"));
    }

    private void awaitPublished(String group) {
        try (Admin admin = Admin.create(kafka.admin())) {
            await().atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() -> assertThat(lag(admin, group)).isZero());
        }
    }

    private long lag(Admin admin, String group) throws Exception {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            latest.put(new TopicPartition(kafka.topic(Topic.ENRICHED), partition), OffsetSpec.latest());
        }
        var end = admin.listOffsets(latest).all().get();
        var committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return end.entrySet().stream()
                .mapToLong(entry -> {
                    var offset = committed.get(entry.getKey());
                    boolean unfinished = offset == null || Offsets.isUnfinished(offset);
                    return unfinished
                            ? 1 + entry.getValue().offset()
                            : entry.getValue().offset() - offset.offset();
                })
                .sum();
    }

    /** What publish says of itself by its group's offsets. */
    String words() throws Exception {
        try (Admin admin = Admin.create(kafka.admin())) {
            return Offsets.words(admin.listConsumerGroupOffsets(kafka.group("publish"))
                    .partitionsToOffsetAndMetadata()
                    .get());
        }
    }

    String page(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    /** Every file and folder of the site with its content. */
    Map<String, String> tree() {
        return tree(folder);
    }

    private static Map<String, String> tree(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            Map<String, String> tree = new TreeMap<>();
            for (Path each : all.toList()) {
                String content =
                        Files.isDirectory(each) ? "folder" : Files.readString(each, StandardCharsets.ISO_8859_1);
                tree.put(root.relativize(each).toString(), content);
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a site that is built afresh from the topics. */
    Map<String, String> freshTree() {
        Path fresh = home.resolve("fresh-" + System.nanoTime());
        KafkaSettings other =
                new KafkaSettings(kafka.bootstrap(), Map.of(), kafka.topicPrefix(), "verify-" + System.nanoTime());
        PublishApp copy = PublishApp.start(config(other, fresh.resolve("site"), fresh.resolve("catalogue.db"), false));
        try {
            awaitPublished(other.group("publish-" + other.instance()));
            return tree(fresh.resolve("site"));
        } finally {
            copy.stop();
        }
    }

    /** Where the site and one that is built afresh from the topics are not the same, line by line. */
    List<String> differencesToFresh() {
        Map<String, String> here = tree();
        Map<String, String> fresh = freshTree();
        Set<String> paths = new TreeSet<>(here.keySet());
        paths.addAll(fresh.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            List<String> own = here.getOrDefault(path, "(missing)").lines().toList();
            List<String> other = fresh.getOrDefault(path, "(missing)").lines().toList();
            own.stream().filter(line -> !other.contains(line)).forEach(line -> differences.add(path + " has " + line));
            other.stream()
                    .filter(line -> !own.contains(line))
                    .forEach(line -> differences.add(path + " lacks " + line));
            if (own.size() != other.size()) {
                differences.add(path + " has another length");
            }
        }
        return differences;
    }

    /** The latest value of each key of a topic; keys with null values are left out. */
    Map<String, String> latest(Topic topic) {
        Map<String, String> latest = new LinkedHashMap<>();
        TopicReader.readAll(kafka, topic, record -> {
            if (record.value() == null) {
                latest.remove(record.key());
            } else {
                latest.put(record.key(), new String(record.value(), StandardCharsets.UTF_8));
            }
        });
        return latest;
    }

    /** How many records a topic has. */
    int records(Topic topic) {
        int[] count = {0};
        TopicReader.readAll(kafka, topic, record -> count[0]++);
        return count[0];
    }

    /** Paths whose files were written, or removed, between two looks. */
    Set<String> changedSince(Map<String, Long> before) {
        Map<String, Long> now = times();
        Set<String> changed = new HashSet<>(before.keySet());
        changed.addAll(now.keySet());
        return changed.stream()
                .filter(path -> !java.util.Objects.equals(before.get(path), now.get(path)))
                .collect(Collectors.toSet());
    }

    /** When each file was written. */
    Map<String, Long> times() {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, Long> times = new HashMap<>();
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                times.put(
                        folder.relativize(each).toString(),
                        Files.getLastModifiedTime(each).to(java.util.concurrent.TimeUnit.NANOSECONDS));
            }
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        producer.close();
    }
}
