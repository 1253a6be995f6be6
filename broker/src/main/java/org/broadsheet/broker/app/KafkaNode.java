package org.broadsheet.broker.app;

import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server$;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A broker and its controller, put together as {@link KafkaRaftServer} does it, but with {@link KnownPartitions}. */
final class KafkaNode {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaNode.class);

    private final ControllerServer controller;
    private final BrokerServer broker;

    KafkaNode(KafkaConfig config) {
        var folders = KafkaRaftServer.initializeLogDirs(config, LOG, "");
        SharedServer shared = shared(config, folders._1());
        this.controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), folders._2());
        this.broker = new MendedBroker(shared);
    }

    private static SharedServer shared(KafkaConfig config, MetaPropertiesEnsemble folders) {
        Metrics metrics = Server$.MODULE$.initializeMetrics(
                config, Time.SYSTEM, folders.clusterId().orElseThrow());
        QuorumConfig quorum = config.quorumConfig();
        return new SharedServer(
                config,
                folders,
                Time.SYSTEM,
                metrics,
                CompletableFuture.completedFuture(QuorumConfig.parseVoterConnections(quorum.voters())),
                QuorumConfig.parseBootstrapServers(quorum.bootstrapServers()),
                new StandardFaultHandlerFactory(),
                ServerSocketFactory.INSTANCE);
    }

    void startup() {
        controller.startup();
        broker.startup();
    }

    void shutdown() {
        broker.shutdown();
        controller.shutdown();
    }

    void awaitShutdown() {
        broker.awaitShutdown();
        controller.awaitShutdown();
    }

    /** What the broker knows of the cluster. */
    KRaftMetadataCache known() {
        return broker.metadataCache();
    }

    private static final class MendedBroker extends BrokerServer {
        private final SharedServer shared;

        MendedBroker(SharedServer shared) {
            super(shared);
            this.shared = shared;
        }

        /** Called as the broker starts, before anything has asked. */
        @Override
        public void metadataCache_$eq(KRaftMetadataCache original) {
            super.metadataCache_$eq(new KnownPartitions(
                    config().nodeId(), () -> shared.raftManager().client().kraftVersion()));
        }
    }
}
