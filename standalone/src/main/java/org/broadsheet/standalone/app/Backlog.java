package org.broadsheet.standalone.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Offsets;
import org.broadsheet.kafka.app.TopicReader;

/**
 * How far a service is behind in a topic: what lies between its group's committed offsets and the end that readers of
 * committed records see.
 *
 * <p>Offsets count more than records: each transaction leaves a marker. A group that has committed the last record but
 * not the marker behind it is done, so a short distance is walked and its records are counted.
 */
final class Backlog implements AutoCloseable {
    private static final int WALKED = 64;

    private final KafkaSettings kafka;
    private final Topic topic;
    private final String service;
    private final Admin admin;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    Backlog(KafkaSettings kafka, Topic topic, String service) {
        this.kafka = kafka;
        this.topic = topic;
        this.service = service;
        this.admin = Admin.create(kafka.admin());
        this.consumer = new KafkaConsumer<>(kafka.reader());
        this.partitions = TopicReader.partitions(consumer, kafka.topic(topic));
        consumer.assign(partitions);
    }

    /**
     * The end now, by partition: of the log and not of its committed part, whose markers may arrive later than the offsets
     * of who made them.
     */
    Map<TopicPartition, Long> end() {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> end = new HashMap<>();
        answer("the end of " + kafka.topic(topic), admin.listOffsets(latest).all())
                .forEach((partition, offset) -> end.put(partition, offset.offset()));
        return end;
    }

    /** How many records before {@code end} the service has not done; markers count where there are very many. */
    long behind(Map<TopicPartition, Long> end) {
        Map<TopicPartition, Long> done = committed();
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        long behind = 0;
        for (TopicPartition partition : partitions) {
            long from = Math.max(done.getOrDefault(partition, 0L), begin.getOrDefault(partition, 0L));
            long distance = end.getOrDefault(partition, 0L) - from;
            behind += distance > WALKED ? distance : distance > 0 ? records(partition, from, distance) : 0;
        }
        return behind;
    }

    /** Waits until the service has done what the topic holds now. */
    void await(Duration tick, LongConsumer progress) {
        Map<TopicPartition, Long> end = end();
        for (long behind = behind(end); behind > 0 || isUnfinished(); behind = behind(end)) {
            progress.accept(behind);
            // Nothing arrives while all are paused: this is a wait that an interrupt ends.
            consumer.pause(partitions);
            consumer.poll(tick);
            consumer.resume(partitions);
        }
    }

    /** What the service says of itself besides; see {@link Offsets}. */
    String words() {
        return Offsets.words(offsets());
    }

    /** Such as {@code transform has 12 of posts.received to do}. */
    String describe(long behind) {
        return service + " has " + behind + " of " + kafka.topic(topic) + " to do";
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }

    /** Whether the service says that it has not done yet what its past asks of it. */
    private boolean isUnfinished() {
        return offsets().values().stream().anyMatch(Offsets::isUnfinished);
    }

    private Map<TopicPartition, Long> committed() {
        Map<TopicPartition, Long> committed = new HashMap<>();
        offsets().forEach((partition, offset) -> committed.put(partition, offset.offset()));
        return committed;
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>(answer(
                "the offsets of " + kafka.group(service),
                admin.listConsumerGroupOffsets(kafka.group(service)).partitionsToOffsetAndMetadata()));
        // A group that was removed and made again can have partitions without an offset.
        offsets.values().removeIf(Objects::isNull);
        return offsets;
    }

    private static <T> T answer(String question, KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot read " + question, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + question, e);
        }
    }

    private long records(TopicPartition partition, long from, long distance) {
        long[] records = {0};
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        TopicReader.readToEnd(consumer, Map.of(partition, from + distance), record -> {
            if (record.offset() < from + distance) {
                records[0]++;
            }
        });
        consumer.assign(partitions);
        return records[0];
    }
}
