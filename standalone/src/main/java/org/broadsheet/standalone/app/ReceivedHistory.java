package org.broadsheet.standalone.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.EventId;
import org.broadsheet.events.PostId;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;

/** What {@code posts.received} has of one post, oldest first. */
final class ReceivedHistory {
    private static final Comparator<EventId> BY_AGE =
            Comparator.comparingLong(EventId::version).thenComparingInt(EventId::replay);

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    private ReceivedHistory() {}

    static ReceivedHistory of(KafkaSettings kafka, PostId post) {
        ReceivedHistory history = new ReceivedHistory();
        TopicReader.readKey(kafka, Topic.RECEIVED, post.value(), record -> {
            // What somebody else wrote to the topic has no id of ours, and no place in the order.
            if (Headers.read(record.headers()).containsKey("ce_id")) {
                history.records.add(record);
            }
        });
        return history;
    }

    /** The newest event, wherever it stands. */
    Optional<EventId> newest() {
        return records.stream().map(ReceivedHistory::id).max(BY_AGE);
    }

    /** Whether an event would come too late. */
    boolean hasNewerThan(EventId event) {
        return newest().filter(newest -> BY_AGE.compare(newest, event) >= 0).isPresent();
    }

    /** What an event at a place has come behind though it is newer, to be sent once more. */
    Optional<ProducerRecord<String, byte[]>> overtakenBy(EventId event, long offset) {
        return records.stream()
                .filter(record -> record.offset() < offset && id(record).version() > event.version())
                .max(Comparator.comparing(ReceivedHistory::id, BY_AGE))
                .map(ReceivedHistory::again);
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> record) {
        EventId id = id(record);
        Map<String, String> headers = new LinkedHashMap<>(Headers.read(record.headers()));
        headers.put("ce_id", new EventId(id.post(), id.version(), id.replay() + 1).toString());
        return new ProducerRecord<>(record.topic(), null, null, record.key(), record.value(), Headers.of(headers));
    }

    private static EventId id(ConsumerRecord<String, byte[]> record) {
        return EventId.parse(Headers.read(record.headers()).getOrDefault("ce_id", ""));
    }
}
