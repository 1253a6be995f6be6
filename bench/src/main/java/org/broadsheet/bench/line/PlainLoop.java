package org.broadsheet.bench.line;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;

/**
 * The loop that everybody would write first: poll, send each result, send the offsets, commit, exactly once; one thread, and nothing
 * done while a commit is on its way. With the transform's client settings and the size of its batches.
 */
final class PlainLoop {
    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofMillis(100);

    private PlainLoop() {}

    @SuppressWarnings("FutureReturnValueIgnored") // The commit fails if a send did.
    static void run(
            KafkaSettings kafka,
            Function<ConsumerRecord<String, byte[]>, ProducerRecord<String, byte[]>> work,
            BooleanSupplier isDone) {
        Map<String, Object> settings = new HashMap<>(kafka.consumer("transform"));
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings);
                KafkaProducer<String, byte[]> producer =
                        new KafkaProducer<>(kafka.transactionalProducer("transform"))) {
            producer.initTransactions();
            consumer.subscribe(Set.of(kafka.topic(Topic.RECEIVED)));
            boolean finished = false;
            while (!finished) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                if (records.isEmpty()) {
                    finished = isDone.getAsBoolean();
                    continue;
                }
                producer.beginTransaction();
                records.forEach(record -> producer.send(work.apply(record)));
                producer.sendOffsetsToTransaction(records.nextOffsets(), consumer.groupMetadata());
                producer.commitTransaction();
            }
        }
    }
}
