package org.broadsheet.transform.app;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What one poll brought and the pool computes.
 *
 * @param works in the order of the poll
 * @param positions behind the batch; the next record of each partition, control records skipped
 */
record Batch(List<Work> works, Map<TopicPartition, OffsetAndMetadata> positions) {
    static final Batch EMPTY = new Batch(List.of(), Map.of());

    /** A record and its output: the enriched post, or the dead letter. */
    record Work(ConsumerRecord<String, byte[]> record, TransformPool.Task<ProducerRecord<String, byte[]>> output) {}

    boolean isEmpty() {
        return works.isEmpty();
    }
}
