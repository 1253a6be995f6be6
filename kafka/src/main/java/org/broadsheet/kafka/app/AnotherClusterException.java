package org.broadsheet.kafka.app;

import org.apache.kafka.common.KafkaException;

/** Another cluster answers at the address than the one that a service began with; the service must end. */
public final class AnotherClusterException extends KafkaException {
    private static final long serialVersionUID = 1L;

    AnotherClusterException(KafkaSettings kafka, String first, String now) {
        super("Kafka at " + kafka.bootstrap() + " is another cluster now (" + now
                + ") than the one that this service began with (" + first + "). Nothing was written to it."
                + " If that is the one to use, start again, and all is read from it; if not, give the address back"
                + " to the first one, or name the right address");
    }
}
