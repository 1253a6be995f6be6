package org.broadsheet.kafka.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterGuardIT {
    @TempDir
    Path home;

    @Test
    void anotherClusterAtTheAddressIsNamedBeforeAnyClientHasMetadataOfIt() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(home, 0, false);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            KafkaSettings kafka = new KafkaSettings(broker.bootstrap(), Map.of(), "", "law");
            ClusterGuard ours = ClusterGuard.of(kafka, admin);
            ClusterGuard elsewhere = new ClusterGuard(kafka, "first");

            assertThatCode(ours::ask).doesNotThrowAnyException();
            assertThatThrownBy(elsewhere::ask)
                    .isInstanceOf(AnotherClusterException.class)
                    .hasMessageContainingAll("is another cluster now", "(first)");
        }
    }

    @Test
    void whereNobodyAnswersNothingIsSaidAboutTheCluster() {
        ClusterGuard alone = new ClusterGuard(new KafkaSettings("127.0.0.1:1", Map.of(), "", "law"), "first");

        assertThatCode(alone::ask).doesNotThrowAnyException();
    }
}
