package org.broadsheet.endtoend.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostAddress;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Offsets;
import org.broadsheet.kafka.app.TopicReader;

/** What the topics of one line say to who looks at them from outside. */
final class Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TICK = Duration.ofMillis(10);

    private final Admin admin;
    private final KafkaSettings settings;

    Topics(Admin admin, KafkaSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    KafkaSettings settings() {
        return settings;
    }

    /** The topics of another prefix, or these under the name of another reader. */
    Topics as(String prefix, String instance) {
        return new Topics(
                admin, new KafkaSettings(settings.bootstrap(), settings.clientProperties(), prefix, instance));
    }

    /** Waits until ingest has sent what is in a folder. */
    void awaitTaken(Inbox inbox) {
        await("ingest")
                .atMost(PATIENCE)
                .pollInterval(TICK)
                .untilAsserted(() -> assertThat(inbox.notIn(ledger())).isEmpty());
    }

    void awaitTransformed() {
        await("transform").atMost(PATIENCE).pollInterval(TICK).until(() -> hasPassed("transform", Topic.RECEIVED));
    }

    void awaitPublished() {
        awaitPublishedBy("publish");
    }

    /** Waits until a group of publish has published what is enriched. */
    void awaitPublishedBy(String group) {
        await(group).atMost(PATIENCE).pollInterval(TICK).until(() -> hasPassed(group, Topic.ENRICHED));
    }

    /** What ingest remembers of each file, by path below the inbox. */
    private Map<String, LedgerEntry> ledger() {
        Map<String, LedgerEntry> ledger = new HashMap<>();
        TopicReader.readAll(settings, Topic.LEDGER, record -> {
            int slash = record.key().indexOf('/');
            if (slash > 0 && record.value() != null) {
                ledger.put(record.key().substring(slash + 1), EventCodec.decode(record.value(), LedgerEntry.class));
            }
        });
        return ledger;
    }

    /** The files of addresses that were a post's once. */
    Set<String> formerPages() {
        Set<String> former = new TreeSet<>();
        TopicReader.readAll(settings, Topic.ADDRESSES, record -> {
            String file = record.key().substring(1) + "index.html";
            if (EventCodec.decode(record.value(), PostAddress.class).until() == null) {
                former.remove(file);
            } else {
                former.add(file);
            }
        });
        return former;
    }

    /** Whether a service's group has committed all that a topic holds, control records too. */
    private boolean hasPassed(String service, Topic topic) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            latest.put(new TopicPartition(settings.topic(topic), partition), OffsetSpec.latest());
        }
        Map<TopicPartition, OffsetAndMetadata> committed =
                answer(admin.listConsumerGroupOffsets(settings.group(service)).partitionsToOffsetAndMetadata());
        return answer(admin.listOffsets(latest).all()).entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = committed.get(end.getKey());
            return offset == null
                    ? end.getValue().offset() == 0
                    : !Offsets.isUnfinished(offset)
                            && offset.offset() == end.getValue().offset();
        });
    }

    /** The keys of a topic's records, deletes too. */
    Set<String> keys(Topic topic) {
        Set<String> keys = new TreeSet<>();
        TopicReader.readAll(settings, topic, record -> keys.add(record.key()));
        return keys;
    }

    /**
     * How far each log goes on the cluster, those of its transactions too: nobody can write, or begin to, without moving one.
     * But for that of the groups' offsets, in which brokers themselves write; of that, what is committed.
     */
    Map<String, Long> extent() {
        Map<String, Long> extent = new TreeMap<>();
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        answer(admin.describeTopics(answer(admin.listTopics(new ListTopicsOptions().listInternal(true))
                                .names()))
                        .allTopicNames())
                .values()
                .stream()
                .filter(topic -> !topic.name().equals("__consumer_offsets"))
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> latest.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        answer(admin.listOffsets(latest).all()).forEach((log, end) -> extent.put(log.toString(), end.offset()));
        for (String service : List.of("transform", "publish")) {
            answer(admin.listConsumerGroupOffsets(settings.group(service)).partitionsToOffsetAndMetadata())
                    .forEach((log, offset) -> extent.put(service + " in " + log, offset.offset()));
        }
        return extent;
    }

    /** Makes the broker forget deletes within moments. */
    void compactAtOnce() {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        changes.put(new ConfigResource(ConfigResource.Type.BROKER, ""), set(Map.of("log.cleaner.backoff.ms", "50")));
        for (Topic topic : List.of(Topic.RECEIVED, Topic.ENRICHED)) {
            changes.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, settings.topic(topic)),
                    set(Map.of("segment.ms", "50", "delete.retention.ms", "1", "min.cleanable.dirty.ratio", "0")));
        }
        answer(admin.incrementalAlterConfigs(changes).all());
    }

    private static List<AlterConfigOp> set(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value ->
                        new AlterConfigOp(new ConfigEntry(value.getKey(), value.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    /** Deletes those that there are. */
    void delete() {
        Set<String> there = answer(admin.listTopics().names());
        answer(admin.deleteTopics(Arrays.stream(Topic.values())
                        .map(settings::topic)
                        .filter(there::contains)
                        .toList())
                .all());
    }

    private static <T> T answer(KafkaFuture<T> question) {
        try {
            return question.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
