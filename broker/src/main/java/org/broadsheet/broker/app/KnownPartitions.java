package org.broadsheet.broker.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.server.common.KRaftVersion;

/**
 * What a broker knows of the cluster, mended where Kafka takes a partition that has no leader for one that was deleted.
 *
 * <p>Who asks for a leader is to hear {@link Node#noNode} of such a partition, and nothing only of one that does not exist: so
 * it was before that code was written anew (Kafka 4.2 to 4.4, KAFKA-20734). The transaction coordinator relies on it. After a
 * kill -9 it may ask before the partitions have their leaders again; told nothing, it takes the commit that it was making for
 * done, without having written it to those partitions. One half of the transaction is then committed, and the other comes up
 * later, with the next one of the same producer.
 */
final class KnownPartitions extends KRaftMetadataCache {
    KnownPartitions(int node, Supplier<KRaftVersion> version) {
        super(node, version);
    }

    @Override
    public Optional<Node> getPartitionLeaderEndpoint(String topic, int partition, ListenerName listener) {
        // In this order: what comes to be in between has a leader to be found, and who asks comes again.
        boolean isKnown = getLeaderAndIsr(topic, partition).isPresent();
        return super.getPartitionLeaderEndpoint(topic, partition, listener)
                .or(() -> isKnown ? Optional.of(Node.noNode()) : Optional.empty());
    }
}
