package org.broadsheet.standalone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventId;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostPublished;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.publish.app.PublishApp;

/**
 * Asks whether the site is what the topics say, and whether the topics agree with each other. The site is built again in
 * a temporary folder, which leaves nothing in the topics, and compared byte by byte.
 */
public final class Verification {
    private static final Duration TICK = Duration.ofMillis(100);

    private final LineConfig config;
    private final KafkaSettings kafka;

    private Verification(LineConfig config, KafkaSettings kafka) {
        this.config = config;
        this.kafka = kafka;
    }

    /** Everything that is not as it should be; empty where all is well. */
    public static List<String> of(LineConfig config, KafkaSettings kafka) {
        Verification verification = new Verification(config, kafka);
        List<String> differences = new ArrayList<>(verification.topics());
        differences.addAll(verification.site());
        differences.addAll(verification.pages());
        return differences;
    }

    /** A fresh site with the same fault is no proof: each post that is said to be public has a page. */
    private List<String> pages() {
        Map<String, PostPublished> receipts = new TreeMap<>();
        TopicReader.readAll(kafka, Topic.PUBLISHED, record -> {
            if (record.value() == null) {
                receipts.remove(record.key());
            } else {
                receipts.put(record.key(), EventCodec.decode(record.value(), PostPublished.class));
            }
        });
        return receipts.values().stream()
                .flatMap(receipt -> withoutPage(receipt).stream())
                .toList();
    }

    private Optional<String> withoutPage(PostPublished receipt) {
        String address = receipt.address();
        if (address == null || Files.exists(config.site().folder().resolve(address.substring(1) + "index.html"))) {
            return Optional.empty();
        }
        return Optional.of(receipt.id() + ": is published at " + address + ", where there is no page");
    }

    /** Each version that ingest has sent is enriched or dead; nothing is enriched that ingest does not know. */
    private List<String> topics() {
        Map<String, LedgerEntry> ledger = new HashMap<>();
        Map<String, Long> outcome = new HashMap<>();
        Map<String, Boolean> visible = new HashMap<>();
        TopicReader.readAll(kafka, Topic.LEDGER, record -> {
            if (record.key().indexOf('/') > 0 && record.value() != null) {
                ledger.put(record.key(), EventCodec.decode(record.value(), LedgerEntry.class));
            }
        });
        TopicReader.readAll(kafka, Topic.ENRICHED, record -> {
            outcome.merge(record.key(), version(record), Math::max);
            visible.put(record.key(), record.value() != null);
        });
        TopicReader.readAll(kafka, Topic.DEAD, record -> outcome.merge(record.key(), version(record), Math::max));
        List<String> differences = new ArrayList<>();
        ledger.forEach((id, entry) -> {
            long reached = outcome.getOrDefault(id, 0L);
            if (reached < entry.version() && !entry.deleted()) {
                differences.add(id + ": version " + entry.version() + " was sent, and is neither enriched nor dead"
                        + " (the last that is: " + reached + ")");
            } else if (entry.deleted() && visible.getOrDefault(id, false)) {
                differences.add(id + ": is deleted, and still enriched");
            }
        });
        visible.forEach((id, there) -> {
            if (there && !ledger.containsKey(id)) {
                differences.add(id + ": is enriched, and ingest does not know it");
            }
        });
        differences.sort(Comparator.naturalOrder());
        return differences;
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        String id = Headers.read(record.headers()).getOrDefault("ce_id", "");
        return id.isEmpty() ? 0 : EventId.parse(id).version();
    }

    private List<String> site() {
        Path workshop = workshop();
        try {
            Path fresh = workshop.resolve("site");
            build(fresh, workshop.resolve("catalogue.db"));
            return compare(fresh, config.site().folder());
        } finally {
            delete(workshop);
        }
    }

    /** Publish under a name of its own tells by its group's offsets when it has done all. */
    private void build(Path site, Path catalogue) {
        String instance = "verify-" + UUID.randomUUID().toString().substring(0, 8);
        KafkaSettings own =
                new KafkaSettings(kafka.bootstrap(), kafka.clientProperties(), kafka.topicPrefix(), instance);
        AtomicReference<String> ended = new AtomicReference<>("");
        PublishApp publish = PublishApp.start(config.copy(own, site, catalogue, ended::set));
        try (Backlog backlog = new Backlog(own, Topic.ENRICHED, "publish-" + instance)) {
            backlog.await(TICK, behind -> {
                if (!ended.get().isEmpty()) {
                    throw new CannotRunException("the site cannot be built for comparison: " + ended.get());
                }
            });
        } finally {
            publish.stop();
        }
    }

    private static List<String> compare(Path fresh, Path site) {
        TreeSet<String> names = new TreeSet<>(files(fresh));
        names.addAll(files(site));
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            difference(fresh.resolve(name), site.resolve(name)).ifPresent(what -> differences.add(name + ": " + what));
        }
        return differences;
    }

    private static Optional<String> difference(Path fresh, Path site) {
        try {
            if (!Files.exists(site)) {
                return Optional.of("is missing from the site");
            }
            if (!Files.exists(fresh)) {
                return Optional.of("is on the site, and the topics do not say so");
            }
            return Files.mismatch(fresh, site) < 0 ? Optional.empty() : Optional.of("differs from what the topics say");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith(".broadsheet"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path workshop() {
        try {
            return Files.createTempDirectory("broadsheet-verify-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
