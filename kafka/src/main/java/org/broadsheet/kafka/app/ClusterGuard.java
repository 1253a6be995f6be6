package org.broadsheet.kafka.app;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.ClusterResource;
import org.apache.kafka.common.ClusterResourceListener;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.broadsheet.events.Topic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a service to the cluster that it began with.
 *
 * <p>A client that has lost its broker takes whatever answers at the address next for the same cluster, and goes on. It is
 * told the cluster's id with each metadata, though, and passes that on to a serializer or deserializer that cares
 * ({@link ClusterResourceListener}): those of the clients made here do.
 *
 * <p>For use by any thread.
 */
public final class ClusterGuard {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterGuard.class);
    private static final int PATIENCE_MS = 5_000;

    private final KafkaSettings kafka;
    private final String id;
    private volatile @Nullable String other;

    ClusterGuard(KafkaSettings kafka, String id) {
        this.kafka = kafka;
        this.id = id;
    }

    /** Begins with the cluster that answers now. */
    static ClusterGuard of(KafkaSettings kafka, Admin admin) throws InterruptedException, ExecutionException {
        return new ClusterGuard(kafka, admin.describeCluster().clusterId().get());
    }

    /** Where the cluster is. */
    public KafkaSettings kafka() {
        return kafka;
    }

    /** A consumer that throws {@link AnotherClusterException} from its calls before it hands on anything of another cluster. */
    public KafkaConsumer<String, byte[]> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new Values());
    }

    /** A producer that takes note of another cluster. Its owner calls {@link #meet} first and {@link #require} later. */
    public KafkaProducer<String, byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(settings, new StringSerializer(), new NotedValues());
    }

    /**
     * Has a new producer learn which cluster it talks to, before it says anything that counts there.
     *
     * @throws AnotherClusterException where it is another one
     * @throws org.apache.kafka.common.errors.TimeoutException where none answers
     */
    public void meet(Producer<?, ?> producer) {
        try {
            producer.partitionsFor(kafka.topic(Topic.LEDGER));
        } finally {
            // Another cluster may not have the topic at all.
            require();
        }
    }

    /**
     * Asks whoever is at the address now. A broker that has taken the place of ours may refuse a client before any
     * metadata have told the client whose broker it is.
     *
     * <p>Returns where it is the one that the service began with, and where none answers within five seconds.
     *
     * @throws AnotherClusterException where it is another one
     */
    public void ask() {
        try (Admin admin = Admin.create(kafka.admin())) {
            note(admin.describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
                    .clusterId()
                    .get());
        } catch (ExecutionException e) {
            LOG.atDebug().setCause(e).log("no cluster answers");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        require();
    }

    /** Checks the id that a cluster has given. */
    public void answered(String now) {
        note(now);
        require();
    }

    /**
     * Fails once another cluster has answered any of the clients.
     *
     * @throws AnotherClusterException then
     */
    public void require() {
        String now = other;
        if (now != null) {
            throw new AnotherClusterException(kafka, id, now);
        }
    }

    /** Null before there is an answer. */
    private void note(@Nullable String now) {
        if (now != null && !now.equals(id)) {
            other = now;
        }
    }

    /** Hears of metadata on the thread that polls. */
    private final class Values extends ByteArrayDeserializer implements ClusterResourceListener {
        @Override
        public void onUpdate(ClusterResource cluster) {
            note(cluster.clusterId());
            require();
        }
    }

    /** Hears of metadata on the producer's own thread, where nobody would catch what is thrown. */
    private final class NotedValues extends ByteArraySerializer implements ClusterResourceListener {
        @Override
        public void onUpdate(ClusterResource cluster) {
            note(cluster.clusterId());
        }
    }
}
