package org.broadsheet.standalone.app;

import java.util.List;
import java.util.Optional;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Replication;
import org.broadsheet.kafka.app.Topics;

/**
 * The Kafka cluster of a command: a broker of its own in this process, that of another process on the same data folder,
 * or a cluster elsewhere. Who holds one need not know which.
 */
public final class Cluster implements AutoCloseable {
    private final KafkaSettings kafka;
    private final List<String> warnings;
    private final Opened owned;

    private Cluster(KafkaSettings kafka, List<String> warnings, Opened owned) {
        this.kafka = kafka;
        this.warnings = warnings;
        this.owned = owned;
    }

    /**
     * The cluster to run services on: the embedded broker is started, missing topics are made.
     *
     * @param lock shows that the caller has the data folder
     * @throws CannotRunException where the cluster does not answer or its topics are wrong
     */
    public static Cluster start(ClusterConfig config, DataFolder data, DataLock lock) {
        Opened owned = new Opened();
        try {
            KafkaSettings kafka = config.at(config.bootstrap().orElseGet(() -> {
                EmbeddedBroker broker = EmbeddedBroker.start(data.broker(), 0, config.durable());
                owned.add(broker);
                return broker.bootstrap();
            }));
            config.bootstrap().ifPresent(hosts -> Reachability.check(kafka));
            List<String> warnings = ensureTopics(kafka, config.replication());
            Cluster cluster = new Cluster(kafka, warnings, owned);
            lock.announce(cluster.address(""));
            return cluster;
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    /**
     * The cluster to ask questions of: the one named, else the one of the line that runs on the data folder, else the
     * folder's own broker, started for as long as the question takes.
     *
     * @throws CannotRunException where there is none, or it does not answer, or it has no topics of ours
     */
    public static Cluster join(ClusterConfig config, DataFolder data) {
        if (config.bootstrap().isPresent()) {
            return remote(config, config.bootstrap().get());
        }
        Optional<RunningLine> service = Optional.of(data)
                .filter(DataFolder::exists)
                .flatMap(folder -> DataLock.SERVICES.stream()
                        .flatMap(share -> DataLock.holder(folder, share).stream())
                        .findFirst());
        if (service.isPresent()) {
            return remote(config, service.get());
        }
        Optional<DataLock> lock = DataLock.tryTake(data.used(), DataLock.Share.BROKER);
        if (lock.isPresent()) {
            return own(config, data, lock.get());
        }
        RunningLine line = DataLock.holder(data, DataLock.Share.BROKER)
                .orElseThrow(
                        () -> new CannotRunException("Broadsheet is just starting on " + data.path() + ". Try again."));
        return remote(config, line);
    }

    private static Cluster remote(ClusterConfig config, RunningLine line) {
        return remote(config.withTopicPrefix(line.topicPrefix()), line.bootstrap());
    }

    /** How to reach it. */
    public KafkaSettings kafka() {
        return kafka;
    }

    /** What other commands are told of a line that uses this cluster. */
    public RunningLine address(String site) {
        return new RunningLine(ProcessHandle.current().pid(), kafka.bootstrap(), kafka.topicPrefix(), site);
    }

    /** Topic settings that differ from ours, which an operator may have chosen. */
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public void close() {
        owned.close();
    }

    private static Cluster own(ClusterConfig config, DataFolder data, DataLock lock) {
        Opened owned = new Opened();
        owned.add(lock);
        try {
            Cluster cluster = owned.add(start(config, data, lock));
            return new Cluster(cluster.kafka, cluster.warnings, owned);
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    private static Cluster remote(ClusterConfig config, String hosts) {
        KafkaSettings kafka = config.at(hosts);
        Reachability.check(kafka);
        Reachability.checkTopics(kafka);
        return new Cluster(kafka, List.of(), new Opened());
    }

    private static List<String> ensureTopics(KafkaSettings kafka, Replication replication) {
        Topics.Check check = Topics.ensure(kafka, replication);
        if (!check.errors().isEmpty()) {
            throw new CannotRunException("the topics at " + kafka.bootstrap() + " cannot be used:\n  "
                    + String.join("\n  ", check.errors()));
        }
        return check.warnings();
    }
}
