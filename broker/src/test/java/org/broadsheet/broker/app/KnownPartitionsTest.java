package org.broadsheet.broker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metadata.PartitionRecord;
import org.apache.kafka.common.metadata.TopicRecord;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.MetadataProvenance;
import org.apache.kafka.server.common.KRaftVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPartitionsTest {
    private static final int NO_LEADER = -1;
    private static final ListenerName LISTENER = new ListenerName("CLIENTS");

    /** As it is for a moment after the only broker was killed and is back. */
    @Test
    void aPartitionWithoutLeaderIsThere() {
        KnownPartitions known = new KnownPartitions(1, () -> KRaftVersion.KRAFT_VERSION_1);
        known.setImage(topic("t", NO_LEADER));

        assertThat(known.getPartitionLeaderEndpoint("t", 0, LISTENER)).contains(Node.noNode());
    }

    @Test
    void aPartitionThatWasDeletedIsNot() {
        KnownPartitions known = new KnownPartitions(1, () -> KRaftVersion.KRAFT_VERSION_1);
        known.setImage(topic("t", NO_LEADER));

        assertThat(known.getPartitionLeaderEndpoint("t", 1, LISTENER)).isEmpty();
        assertThat(known.getPartitionLeaderEndpoint("deleted", 0, LISTENER)).isEmpty();
    }

    @Test
    void aBrokerGoesByIt(@TempDir Path folder) {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0, false)) {
            assertThat(broker.known()).isInstanceOf(KnownPartitions.class);
            assertThat(broker.known().getPartitionLeaderEndpoint("none", 0, LISTENER))
                    .isEmpty();
        }
    }

    private static MetadataImage topic(String name, int leader) {
        Uuid id = Uuid.randomUuid();
        MetadataDelta delta =
                new MetadataDelta.Builder().setImage(MetadataImage.EMPTY).build();
        delta.replay(new TopicRecord().setName(name).setTopicId(id));
        delta.replay(new PartitionRecord()
                .setTopicId(id)
                .setPartitionId(0)
                .setReplicas(List.of(1))
                .setIsr(List.of(1))
                .setLeader(leader));
        return delta.apply(MetadataProvenance.EMPTY);
    }
}
