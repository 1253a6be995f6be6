package org.broadsheet.standalone.app;

import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;

/**
 * How far a service is.
 *
 * @param service its name
 * @param topic which it reads
 * @param behind how many records it has not done
 * @param says what it says of itself, such as what keeps it from going on; empty for nothing
 */
public record Stage(String service, String topic, long behind, String says) {
    /** Asks the offsets. */
    public static Stage transform(KafkaSettings kafka) {
        return of(kafka, Topic.RECEIVED, "transform");
    }

    /** Asks the offsets. */
    public static Stage publish(KafkaSettings kafka) {
        return of(kafka, Topic.ENRICHED, "publish");
    }

    private static Stage of(KafkaSettings kafka, Topic topic, String service) {
        try (Backlog backlog = new Backlog(kafka, topic, service)) {
            return new Stage(service, kafka.topic(topic), backlog.behind(backlog.end()), backlog.words());
        }
    }
}
