package org.broadsheet.transform.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What is computed by the pool and committed in one transaction.
 *
 * @param works in the order of the poll
 * @param positions behind the batch; the next record of each partition, control records skipped
 */
record Batch(List<Work> works, Map<TopicPartition, OffsetAndMetadata> positions) {
    static final Batch EMPTY = new Batch(List.of(), Map.of());

    /**
     * Bytes of posts that are computed and committed together. A transaction has to be sent within its timeout, and two
     * batches' products are in memory at a time: both must not depend on how large posts are.
     */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /** A record and its output: the enriched post, or the dead letter. */
    record Work(ConsumerRecord<String, byte[]> record, TransformPool.Task<ProducerRecord<String, byte[]>> output) {}

    /** Records to compute together, and the positions behind them. */
    record Input(List<ConsumerRecord<String, byte[]>> records, Map<TopicPartition, OffsetAndMetadata> positions) {}

    boolean isEmpty() {
        return works.isEmpty();
    }

    /**
     * Cuts what a poll brought into pieces of bounded size, in order.
     *
     * @param positions behind all of it
     * @param behind the position behind one record
     */
    static List<Input> split(
            Iterable<ConsumerRecord<String, byte[]>> records,
            Map<TopicPartition, OffsetAndMetadata> positions,
            Function<ConsumerRecord<String, byte[]>, OffsetAndMetadata> behind) {
        List<Input> inputs = new ArrayList<>();
        List<ConsumerRecord<String, byte[]>> piece = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>();
        long bytes = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            long size = Math.max(0, record.serializedValueSize());
            if (!piece.isEmpty() && bytes + size > MAX_BYTES) {
                inputs.add(new Input(List.copyOf(piece), Map.copyOf(reached)));
                piece.clear();
                reached.clear();
                bytes = 0;
            }
            piece.add(record);
            reached.put(new TopicPartition(record.topic(), record.partition()), behind.apply(record));
            bytes += size;
        }
        if (!piece.isEmpty()) {
            inputs.add(new Input(List.copyOf(piece), Map.copyOf(positions)));
        }
        return inputs;
    }
}
