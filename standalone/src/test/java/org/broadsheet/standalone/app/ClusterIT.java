package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.kafka.app.Replication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(KafkaBroker.class)
class ClusterIT {
    @TempDir
    Path folder;

    @Test
    void joinsTheLineThatRunsAndStartsItsBrokerWhereNoneDoes() {
        DataFolder data = new DataFolder(folder).create();
        ClusterConfig config = config(Optional.empty(), "");
        String running;
        try (DataLock lock = DataLock.take(data, DataLock.Share.ALL);
                Cluster line = Cluster.start(config(Optional.empty(), "daily."), data, lock);
                Cluster console = Cluster.join(config, data)) {
            running = line.kafka().bootstrap();
            assertThat(console.kafka().bootstrap()).isEqualTo(running);
            assertThat(console.kafka().topicPrefix()).isEqualTo("daily.");
        }

        try (Cluster own = Cluster.join(config, data)) {
            assertThat(own.kafka().bootstrap()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> DataLock.take(data, DataLock.Share.ALL)).isInstanceOf(CannotRunException.class);
        }
        DataLock.take(data, DataLock.Share.ALL).close();
    }

    @Test
    void saysThatAClusterDoesNotAnswer() {
        DataFolder data = new DataFolder(folder).create();

        assertThatThrownBy(() -> Cluster.join(config(Optional.of("127.0.0.1:1"), ""), data))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("--bootstrap");
        assertThatThrownBy(() -> Cluster.join(config(Optional.of("no-such-host.invalid:1"), ""), data))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("no-such-host.invalid");
    }

    @Test
    void doesNotMakeTopicsOnlyToAskAQuestion(KafkaBroker broker) {
        DataFolder data = new DataFolder(folder).create();
        ClusterConfig config = config(Optional.of(broker.bootstrap()), broker.prefix());

        assertThatThrownBy(() -> Cluster.join(config, data))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("--topic-prefix");
    }

    private static ClusterConfig config(Optional<String> bootstrap, String prefix) {
        return new ClusterConfig(bootstrap, Map.of(), prefix, Replication.OF_THE_CLUSTER, "test", false);
    }
}
