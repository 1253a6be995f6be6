package org.broadsheet.endtoend.faults;

import java.time.Duration;
import org.broadsheet.endtoend.RequiresTool;
import org.broadsheet.endtoend.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testcontainers.kafka.KafkaContainer;

/** On the official image. */
@RequiresTool(Tool.DOCKER)
class ContainerLineIT extends AnyBrokers {
    private KafkaContainer broker;

    @BeforeEach
    void start() {
        broker = new KafkaContainer("apache/kafka:4.4.0").withStartupTimeout(Duration.ofMinutes(3));
        broker.start();
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Override
    String bootstrap() {
        return broker.getBootstrapServers();
    }
}
