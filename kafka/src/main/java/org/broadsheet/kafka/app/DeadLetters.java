package org.broadsheet.kafka.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.Topic;
import org.jspecify.annotations.Nullable;

/** Records for the dead-letter topic: the key, bytes and headers of what failed, untouched, and why. */
public final class DeadLetters {
    private static final int ROOM_FOR_HEADERS = 64 * 1024;
    private static final int HEAD = 64 * 1024;

    private DeadLetters() {}

    /**
     * The dead letter of a record that a service could not process. Of a record so large that it would not fit beside the
     * reasons, which none of ours is, the first bytes are kept.
     */
    public static ProducerRecord<String, byte[]> of(
            KafkaSettings kafka, ConsumerRecord<String, byte[]> failed, DeadLetter why) {
        Map<String, String> headers = new LinkedHashMap<>(Headers.read(failed.headers()));
        headers.keySet().removeIf(DeadLetter::isHeader);
        headers.putAll(why.toMap());
        return new ProducerRecord<>(
                kafka.topic(Topic.DEAD), null, null, failed.key(), kept(failed.value()), Headers.of(headers));
    }

    private static byte @Nullable [] kept(byte @Nullable [] value) {
        boolean fits = value == null || value.length <= Topic.MAX_MESSAGE_BYTES - ROOM_FOR_HEADERS;
        return fits ? value : Arrays.copyOf(value, HEAD);
    }

    /** Where a record stands, in the form of the {@code dead_origin} header: {@code topic-partition-offset}. */
    public static String origin(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }
}
