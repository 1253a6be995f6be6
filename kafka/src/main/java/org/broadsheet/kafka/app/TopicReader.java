package org.broadsheet.kafka.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.broadsheet.events.Topic;

/** Reads a topic from its beginning to the end it has now, read_committed, all partitions, in the order of each. */
public final class TopicReader {
    private TopicReader() {}

    /**
     * Hands every record to {@code each} and returns when the end offsets read at the call have been reached.
     *
     * <p>Ends by position, not by record: control records and compacted ranges at the end carry no record.
     */
    public static void readAll(KafkaSettings kafka, Topic topic, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(impatient(kafka))) {
            readAll(consumer, kafka.topic(topic), each);
        }
    }

    /**
     * The same for a service.
     *
     * @throws AnotherClusterException where the cluster is another one by now, of which nothing is handed on
     */
    public static void readAll(ClusterGuard cluster, Topic topic, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer(impatient(cluster.kafka()))) {
            readAll(consumer, cluster.kafka().topic(topic), each);
        }
    }

    private static void readAll(
            KafkaConsumer<String, byte[]> consumer, String topic, Consumer<ConsumerRecord<String, byte[]>> each) {
        List<TopicPartition> partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        readToEnd(consumer, consumer.endOffsets(partitions), each);
    }

    /**
     * Hands every record of a key to {@code each}, oldest first: all that compaction has left of it. Reads the one partition
     * that the key is on.
     */
    public static void readKey(
            KafkaSettings kafka, Topic topic, String key, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(impatient(kafka))) {
            List<TopicPartition> one = List.of(new TopicPartition(kafka.topic(topic), partition(key)));
            consumer.assign(one);
            consumer.seekToBeginning(one);
            readToEnd(consumer, consumer.endOffsets(one), record -> {
                if (key.equals(record.key())) {
                    each.accept(record);
                }
            });
        }
    }

    /** The partition of a key, by the producers' own choice. */
    public static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % Topic.PARTITIONS;
    }

    private static Map<String, Object> impatient(KafkaSettings kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.reader());
        // At the end there is nothing to wait for; the default would cost half a second a call.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
        return settings;
    }

    /** Polls an assigned consumer until its positions have reached {@code end}. */
    public static void readToEnd(
            KafkaConsumer<String, byte[]> consumer,
            Map<TopicPartition, Long> end,
            Consumer<ConsumerRecord<String, byte[]>> each) {
        while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(each);
        }
    }

    /** The partitions of a topic that exists. */
    public static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<PartitionInfo> partitions = consumer.partitionsFor(topic);
        return partitions.stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
    }
}
