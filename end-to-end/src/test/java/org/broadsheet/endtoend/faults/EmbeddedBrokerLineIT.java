package org.broadsheet.endtoend.faults;

import org.broadsheet.broker.app.EmbeddedBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** On the broker of the product. */
class EmbeddedBrokerLineIT extends AnyBrokers {
    private EmbeddedBroker broker;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0, false);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Override
    String bootstrap() {
        return broker.bootstrap();
    }
}
