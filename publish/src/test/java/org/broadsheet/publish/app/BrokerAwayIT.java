package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.publish.PostBuilder.post;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that goes away under a running service. */
class BrokerAwayIT {
    private static final Map<String, String> IMPATIENT =
            Map.of("default.api.timeout.ms", "5000", "request.timeout.ms", "4000");

    @TempDir
    Path home;

    @Test
    void publishesOnWhenTheBrokerIsBack() {
        EmbeddedBroker broker = EmbeddedBroker.start(home.resolve("broker"), 0, false);
        int port =
                Integer.parseInt(broker.bootstrap().substring(broker.bootstrap().indexOf(':') + 1));
        try (PublishedSite site = new PublishedSite(broker.bootstrap(), IMPATIENT, "", home)) {
            site.start();
            site.send(post("before"));
            site.awaitPublished();

            broker.close();
            broker = EmbeddedBroker.start(home.resolve("broker"), port, false);
            site.send(post("after"));
            site.awaitPublished();

            assertThat(site.has("2020/05/04/before/index.html")).isTrue();
            assertThat(site.has("2020/05/04/after/index.html")).isTrue();
            assertThat(site.differencesToFresh()).isEmpty();
        } finally {
            broker.close();
        }
    }

    @Test
    void stopsInTimeWithoutBrokerAndSaysWhenItCannotStart() {
        EmbeddedBroker broker = EmbeddedBroker.start(home.resolve("broker"), 0, false);
        PublishedSite site = new PublishedSite(broker.bootstrap(), IMPATIENT, "", home);
        site.start();
        site.send(post("before"));
        site.awaitPublished();
        broker.close();

        Instant before = Instant.now();
        site.stop();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThatThrownBy(site::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(broker.bootstrap());
        site.close();
    }
}
