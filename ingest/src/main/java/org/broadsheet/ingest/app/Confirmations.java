package org.broadsheet.ingest.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.InboxConfirmation;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.TopicReader;
import org.jspecify.annotations.Nullable;

/**
 * Waits, while an inbox is held, for the operator's word on the ledger topic. It is on one partition, so one is read, from
 * its beginning, since the word may have been given while nobody listened.
 */
final class Confirmations implements AutoCloseable {
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(500);
    private static final Duration CATCH_UP = Duration.ofSeconds(2);

    private final ClusterGuard cluster;
    private final String key;
    private @Nullable KafkaConsumer<String, byte[]> consumer;
    private @Nullable InboxConfirmation last;
    private long polledAt;

    Confirmations(ClusterGuard cluster, String inbox) {
        this.cluster = cluster;
        this.key = InboxState.confirmationKey(inbox);
    }

    /** Whether the hold of this instant is confirmed, as far as is known now. Looks at the topic twice a second at most. */
    boolean confirms(Instant heldAt) {
        long now = System.nanoTime();
        if (consumer == null || now - polledAt >= BETWEEN_POLLS.toNanos()) {
            polledAt = now;
            listening().poll(Duration.ofMillis(50)).forEach(this::hear);
        }
        return last != null && last.heldAt().equals(heldAt);
    }

    /** Whether there is a confirmation on the topic, of this hold or another. */
    boolean hasOne() {
        return last != null;
    }

    private KafkaConsumer<String, byte[]> listening() {
        KafkaConsumer<String, byte[]> listening = consumer;
        if (listening == null) {
            listening = cluster.consumer(cluster.kafka().reader());
            List<TopicPartition> one =
                    List.of(new TopicPartition(cluster.kafka().topic(Topic.LEDGER), TopicReader.partition(key)));
            listening.assign(one);
            listening.seekToBeginning(one);
            consumer = listening;
            catchUp(listening, one.get(0));
        }
        return listening;
    }

    /** A word that was given while nobody listened is heard before the first answer, or a confirmed hold would be announced. */
    private void catchUp(KafkaConsumer<String, byte[]> listening, TopicPartition partition) {
        long deadline = System.nanoTime() + CATCH_UP.toNanos();
        long end = listening.endOffsets(List.of(partition), CATCH_UP).getOrDefault(partition, 0L);
        while (listening.position(partition, CATCH_UP) < end && System.nanoTime() < deadline) {
            listening.poll(Duration.ofMillis(50)).forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        if (record.key().equals(key)) {
            byte[] value = record.value();
            last = value == null ? null : EventCodec.decode(value, InboxConfirmation.class);
        }
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
            consumer = null;
            last = null;
        }
    }
}
