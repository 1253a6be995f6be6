package org.broadsheet.publish.app;

import java.nio.file.Path;
import org.broadsheet.broker.app.KafkaBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test for which an empty site is running. */
@ExtendWith(KafkaBroker.class)
abstract class RunningSite {
    @TempDir
    Path home;

    PublishedSite site;

    @BeforeEach
    final void start(KafkaBroker broker) {
        site = new PublishedSite(broker, home);
        site.start();
    }

    @AfterEach
    final void stop() {
        site.close();
    }
}
