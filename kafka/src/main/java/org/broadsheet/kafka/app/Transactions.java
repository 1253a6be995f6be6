package org.broadsheet.kafka.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What only one process at a time may send, all or none: whoever begins later fences the one before.
 *
 * <p>After a failure nobody knows whether the transaction counts. Then {@link #begin} ends it, one way or the other, and the
 * topics must be read again to see which. Not for use by several threads.
 */
public final class Transactions implements AutoCloseable {
    /** Calls that the broker does not answer end after this, so that {@code stop} and retries are not kept waiting. */
    private static final int BLOCK_MS = 5_000;

    private static final int COMMIT_ATTEMPTS = 3;

    /** A broker that has just started on a busy machine takes longer for its first transaction than for any other. */
    private static final int FIRST_ATTEMPTS = 6;

    private final ClusterGuard cluster;
    private final Map<String, Object> settings;
    private final long timeoutNanos;
    private @Nullable Producer<String, byte[]> producer;
    private boolean begunBefore;

    /**
     * @param owned what has one owner on the cluster, wherever that runs, such as {@code ingest-inbox}: with the topic prefix
     *     it is the {@code transactional.id}
     */
    public Transactions(ClusterGuard cluster, String owned) {
        KafkaSettings kafka = cluster.kafka();
        this.cluster = cluster;
        settings = new HashMap<>(kafka.transactionalProducer(owned));
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, kafka.topicPrefix() + owned);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, BLOCK_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * BLOCK_MS);
        Object timeout = settings.get(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG);
        timeoutNanos = Duration.ofMillis(((Number) timeout).longValue()).toNanos();
    }

    /** Whether {@link #begin} must be called, as nothing can be sent before. */
    public boolean isBroken() {
        return producer == null;
    }

    /**
     * Fences a predecessor of the same name, and ends the transaction that it, or we, left open.
     *
     * @throws AnotherClusterException where the cluster is another one by now
     */
    public void begin() {
        Producer<String, byte[]> fresh = cluster.producer(settings);
        try {
            repeating(begunBefore ? 1 : FIRST_ATTEMPTS, () -> {
                cluster.meet(fresh);
                fresh.initTransactions();
            });
            producer = fresh;
            begunBefore = true;
        } finally {
            if (producer == null) {
                fresh.close(Duration.ZERO);
            }
        }
    }

    /**
     * Sends and commits.
     *
     * @throws FencedException where another instance has called {@link #begin} since
     * @throws AnotherClusterException where the cluster is another one by now
     * @throws KafkaException on anything else; {@link #isBroken} afterwards
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The commit reports what fails of the sends.
    public void commit(List<ProducerRecord<String, byte[]>> records) {
        inTransaction(open -> records.forEach(record -> {
            // Another cluster may lack the topic: a send then waits for its patience, and so would the next.
            cluster.require();
            open.send(record);
        }));
    }

    /**
     * Commits the offsets of a consumer.
     *
     * @throws FencedException where another instance has called {@link #begin} since
     * @throws AnotherClusterException where the cluster is another one by now
     * @throws KafkaException on anything else; {@link #isBroken} afterwards
     */
    public void commit(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
        inTransaction(open -> open.sendOffsetsToTransaction(offsets, group));
    }

    /** What is sent in one transaction; the commit reports what fails of the sends. */
    private interface Sends {
        void through(Producer<String, byte[]> open);
    }

    private void inTransaction(Sends sends) {
        Producer<String, byte[]> open = producer;
        if (open == null) {
            throw new IllegalStateException("begin() has not been called");
        }
        cluster.require();
        long started = System.nanoTime();
        boolean done = false;
        try {
            open.beginTransaction();
            sends.through(open);
            repeating(COMMIT_ATTEMPTS, open::commitTransaction);
            done = true;
        } catch (KafkaException e) {
            // Another cluster knows nothing of the transaction, whatever it calls that.
            cluster.require();
            // The broker fences us too when it has ended a transaction for taking too long; then nobody else need be
            // there.
            if (isFencing(e) && System.nanoTime() - started < timeoutNanos) {
                cluster.ask();
                throw new FencedException(e);
            }
            throw e;
        } finally {
            if (!done) {
                breakOff();
            }
        }
    }

    private static boolean isFencing(KafkaException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException) {
                return true;
            }
        }
        return false;
    }

    /** What times out may have happened all the same; only calling it again tells, and is harmless. */
    private static void repeating(int attempts, Runnable call) {
        for (int attempt = 1; ; attempt++) {
            try {
                call.run();
                return;
            } catch (TimeoutException e) {
                if (attempt == attempts) {
                    throw e;
                }
            }
        }
    }

    /** Gives up what was begun: {@link #isBroken} from then on. */
    public void breakOff() {
        close();
        producer = null;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }
}
