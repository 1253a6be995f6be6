package org.broadsheet.publish.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Offsets;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.kafka.app.Transactions;
import org.broadsheet.publish.app.Progress.Position;

/**
 * All partitions of {@code posts.enriched}, from the catalogue's own position. The group's offsets are a mirror for
 * {@code status} and for lag monitors; nothing here reads them.
 */
final class EnrichedStream implements AutoCloseable {
    private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final ClusterGuard cluster;
    private final Optional<Transactions> transactions;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private Map<TopicPartition, OffsetAndMetadata> mirrored = Map.of();

    /**
     * @param transactions of the site's one owner, so that nobody else can say what is published; empty for a copy
     */
    EnrichedStream(ClusterGuard cluster, String group, Optional<Transactions> transactions) {
        this.cluster = cluster;
        this.transactions = transactions;
        KafkaSettings kafka = cluster.kafka();
        Map<String, Object> settings = kafka.reader();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        // Silence would hide that the log is not the one we know.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        this.consumer = cluster.consumer(settings);
        this.partitions = TopicReader.partitions(consumer, kafka.topic(Topic.ENRICHED));
        consumer.assign(partitions);
    }

    Map<Integer, Long> beginning() {
        return byNumber(consumer.beginningOffsets(partitions));
    }

    Map<Integer, Long> end() {
        return byNumber(consumer.endOffsets(partitions));
    }

    /** Goes on from the catalogue's position; from the beginning where it has none. */
    void seek(Map<Integer, Position> positions) {
        Map<Integer, Long> beginning = beginning();
        for (TopicPartition partition : partitions) {
            Position position = positions.getOrDefault(
                    partition.partition(), new Position(beginning.get(partition.partition()), Optional.empty()));
            consumer.seek(partition, new OffsetAndMetadata(position.offset(), position.epoch(), ""));
        }
    }

    /** The records at some places; not those that compaction has removed. Leaves the stream wherever: {@link #seek}. */
    List<ConsumerRecord<String, byte[]>> at(Map<Integer, Long> places) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Map<Integer, Long> beginning = beginning();
        Set<TopicPartition> open = partitions.stream()
                .filter(each -> places.containsKey(each.partition()))
                .filter(each -> places.get(each.partition()) >= beginning.get(each.partition()))
                .collect(Collectors.toCollection(HashSet::new));
        consumer.pause(partitions);
        consumer.resume(open);
        open.forEach(each -> consumer.seek(each, places.get(each.partition())));
        while (!open.isEmpty()) {
            ConsumerRecords<String, byte[]> records = consumer.poll(LOOK);
            for (TopicPartition each : List.copyOf(open)) {
                long place = places.get(each.partition());
                records.records(each).stream()
                        .limit(1)
                        .filter(record -> record.offset() == place)
                        .forEach(found::add);
                if (consumer.position(each) > place) {
                    open.remove(each);
                    consumer.pause(List.of(each));
                }
            }
        }
        consumer.resume(partitions);
        return found;
    }

    ConsumerRecords<String, byte[]> poll(Duration timeout) {
        // Whichever client has heard of another cluster, and whatever became of its failure.
        cluster.require();
        return consumer.poll(timeout);
    }

    /** The position in each partition. It counts control records too, so that it can reach the end. */
    Map<Integer, Long> positions() {
        Map<Integer, Long> positions = new HashMap<>();
        partitions.forEach(partition -> positions.put(partition.partition(), consumer.position(partition)));
        return positions;
    }

    /** Tells the group that nothing counts as published until {@link #mirror}, wherever an earlier run came to. */
    void unfinished() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        partitions.forEach(partition -> offsets.put(partition, Offsets.unfinished()));
        commit(offsets);
    }

    /** Tells the group that everything up to the position is published. */
    void mirror() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        partitions.forEach(partition -> offsets.put(partition, new OffsetAndMetadata(consumer.position(partition))));
        if (!offsets.equals(mirrored)) {
            commit(offsets);
        }
    }

    /** Tells the group how things are, without moving it. */
    void say(UnaryOperator<OffsetAndMetadata> words) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>(mirrored);
        offsets.computeIfPresent(partitions.get(0), (partition, offset) -> words.apply(offset));
        if (!offsets.equals(mirrored)) {
            commit(offsets);
        }
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        transactions.ifPresentOrElse(
                open -> open.commit(offsets, consumer.groupMetadata()),
                () -> consumer.commitSync(offsets, COMMIT_TIMEOUT));
        mirrored = offsets;
    }

    /** Ends a poll from another thread. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Map<Integer, Long> byNumber(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().partition(), Map.Entry::getValue));
    }
}
