package org.broadsheet.kafka.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.Topic;

/** Records for the dead-letter topic: the key, bytes and headers of what failed, untouched, and why. */
public final class DeadLetters {
    private DeadLetters() {}

    /** The dead letter of a record that a service could not process. */
    public static ProducerRecord<String, byte[]> of(
            KafkaSettings kafka, ConsumerRecord<String, byte[]> failed, DeadLetter why) {
        Map<String, String> headers = new LinkedHashMap<>(Headers.read(failed.headers()));
        headers.keySet().removeIf(DeadLetter::isHeader);
        headers.putAll(why.toMap());
        return new ProducerRecord<>(
                kafka.topic(Topic.DEAD), null, null, failed.key(), failed.value(), Headers.of(headers));
    }

    /** Where a record stands, in the form of the {@code dead_origin} header: {@code topic-partition-offset}. */
    public static String origin(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }
}
