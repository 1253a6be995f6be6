package org.broadsheet.transform.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.EventId;
import org.broadsheet.events.ProgramVersion;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;

/**
 * Marks and sweeps: finds the posts that are enriched and that {@code posts.received} no longer knows at all. Each was
 * deleted, and the delete was compacted away before transform had seen it.
 *
 * <p>What was not deleted needs no second reading: of each key the latest value stays in the log, behind the position that
 * was committed.
 */
final class MissedDeletes {
    private final ClusterGuard cluster;
    private final KafkaSettings kafka;
    private final Clock clock;

    MissedDeletes(ClusterGuard cluster, Clock clock) {
        this.cluster = cluster;
        this.kafka = cluster.kafka();
        this.clock = clock;
    }

    /** The deletes to send, of the posts of some partitions; both topics put a key into the same one. */
    List<ProducerRecord<String, byte[]>> in(Set<TopicPartition> partitions) {
        Map<String, EventId> unknown = new HashMap<>();
        read(Topic.ENRICHED, partitions, record -> {
            if (record.value() == null) {
                unknown.remove(record.key());
            } else {
                unknown.put(
                        record.key(),
                        EventHeaders.parse(Headers.read(record.headers())).id());
            }
        });
        if (!unknown.isEmpty()) {
            read(Topic.RECEIVED, partitions, record -> unknown.remove(record.key()));
        }
        List<ProducerRecord<String, byte[]>> deletes = new ArrayList<>();
        unknown.forEach((key, last) -> deletes.add(delete(key, last)));
        return deletes;
    }

    /** Its version is the next, which ingest gave to the delete that is gone or to an earlier event. */
    private ProducerRecord<String, byte[]> delete(String key, EventId last) {
        EventHeaders headers = new EventHeaders(
                EventId.of(last.post(), last.version() + 1),
                EventHeaders.POST_DELETED,
                RecordTransformer.SOURCE,
                clock.instant(),
                Map.of(EventHeaders.VERSION, ProgramVersion.current()));
        return new ProducerRecord<>(kafka.topic(Topic.ENRICHED), null, null, key, null, Headers.of(headers.toMap()));
    }

    private void read(Topic topic, Set<TopicPartition> partitions, Consumer<ConsumerRecord<String, byte[]>> each) {
        List<TopicPartition> same = partitions.stream()
                .map(partition -> new TopicPartition(kafka.topic(topic), partition.partition()))
                .toList();
        try (KafkaConsumer<String, byte[]> reader = cluster.consumer(kafka.reader())) {
            reader.assign(same);
            reader.seekToBeginning(same);
            TopicReader.readToEnd(reader, reader.endOffsets(same), each);
        }
    }
}
