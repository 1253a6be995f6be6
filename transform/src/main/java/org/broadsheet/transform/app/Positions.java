package org.broadsheet.transform.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Offsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the assigned partitions are read and committed, as {@link Offsets#reached}: with the leaders' epochs, and with
 * the instant.
 */
final class Positions {
    private static final Logger LOG = LoggerFactory.getLogger(Positions.class);
    private static final Duration TOO_LONG = Topic.DELETE_RETENTION.dividedBy(2);
    /** How often an idle service says that it is awake. */
    private static final Duration SIGN_OF_LIFE = Duration.ofHours(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Clock clock;
    private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
    private final Map<TopicPartition, Integer> epochs = new HashMap<>();

    Positions(KafkaConsumer<String, byte[]> consumer, Clock clock) {
        this.consumer = consumer;
        this.clock = clock;
    }

    /**
     * Learns what was committed of partitions.
     *
     * @return those in which deletes may have come and gone since, or of which nobody knows
     */
    Set<TopicPartition> learn(Collection<TopicPartition> partitions) {
        Set<TopicPartition> asleep = new HashSet<>();
        Map<TopicPartition, OffsetAndMetadata> known = consumer.committed(Set.copyOf(partitions));
        for (TopicPartition partition : partitions) {
            forget(partition);
            OffsetAndMetadata position = known.get(partition);
            if (position == null) {
                asleep.add(partition);
                continue;
            }
            commit(Map.of(partition, position));
            position.leaderEpoch().ifPresent(epoch -> epochs.put(partition, epoch));
            if (isOlder(position, TOO_LONG)) {
                asleep.add(partition);
            }
        }
        return asleep;
    }

    /** Notes what was read, in the order of the log. */
    void read(Iterable<ConsumerRecord<String, byte[]>> records) {
        for (ConsumerRecord<String, byte[]> record : records) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            tellOfTruncation(partition, record.offset());
            record.leaderEpoch().ifPresent(epoch -> epochs.put(partition, epoch));
        }
    }

    /** The consumer has gone back, to where the log that it finds is another than the one that was read. */
    private void tellOfTruncation(TopicPartition partition, long offset) {
        OffsetAndMetadata before = committed.get(partition);
        if (before != null && offset < before.offset()) {
            LOG.atWarn()
                    .addKeyValue("partition", partition)
                    .addKeyValue("committed", before.offset())
                    .addKeyValue("from", offset)
                    .log("the log was truncated: reading what has taken the place of what was lost");
            committed.remove(partition);
        }
    }

    /** The position behind a record. */
    OffsetAndMetadata behind(ConsumerRecord<String, byte[]> record) {
        return Offsets.reached(record.offset() + 1, record.leaderEpoch(), clock.instant());
    }

    /** Where the consumer stands, in the partitions where what is committed is another place, or long ago. */
    Map<TopicPartition, OffsetAndMetadata> open() {
        Map<TopicPartition, OffsetAndMetadata> open = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            long offset = consumer.position(partition);
            tellOfTruncation(partition, offset);
            OffsetAndMetadata before = committed.get(partition);
            if (before == null || before.offset() != offset || isOlder(before, SIGN_OF_LIFE)) {
                open.put(
                        partition,
                        Offsets.reached(offset, Optional.ofNullable(epochs.get(partition)), clock.instant()));
            }
        }
        return open;
    }

    /** Notes what has been committed. */
    void commit(Map<TopicPartition, OffsetAndMetadata> positions) {
        committed.putAll(positions);
    }

    void forget(TopicPartition partition) {
        committed.remove(partition);
        epochs.remove(partition);
    }

    /** Goes back to what is committed. */
    void seekToCommitted() {
        Set<TopicPartition> partitions = consumer.assignment();
        learn(partitions);
        for (TopicPartition partition : partitions) {
            Optional.ofNullable(committed.get(partition))
                    .ifPresentOrElse(
                            position -> consumer.seek(partition, position),
                            () -> consumer.seekToBeginning(Set.of(partition)));
        }
    }

    private boolean isOlder(OffsetAndMetadata position, Duration age) {
        Instant past = clock.instant().minus(age);
        return Offsets.reachedAt(position).map(past::isAfter).orElse(true);
    }
}
