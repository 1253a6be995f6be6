package org.broadsheet.endtoend.faults;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** On three brokers, one of which is lost for good halfway. */
class ThreeBrokersLineIT extends AnyBrokers {
    private ThreeBrokers brokers;

    @BeforeEach
    void start() throws Exception {
        brokers = new ThreeBrokers(folder);
    }

    @AfterEach
    void stop() throws Exception {
        brokers.close();
    }

    @Override
    String bootstrap() {
        return brokers.bootstrap();
    }

    @Override
    int brokers() {
        return 3;
    }

    @Override
    void halfway() throws InterruptedException {
        brokers.kill(1);
    }
}
