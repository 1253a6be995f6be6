package org.broadsheet.transform.app;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.AnotherClusterException;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.ClusterRefusal;
import org.broadsheet.kafka.app.DeadLetters;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.ServiceLife;
import org.broadsheet.kafka.app.StageMeters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Consume, transform, produce, exactly once.
 *
 * <p>Each turn polls batch n+1, hands it to the pool, and commits batch n while the pool computes. A transaction is open
 * only while outputs that are all computed are sent: a slow post never makes one time out. After a failure everything
 * uncommitted is dropped and read again from the committed offsets.
 */
final class TransformLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(TransformLoop.class);
    private static final String SERVICE = "transform";
    private static final Duration IDLE_POLL = Duration.ofMillis(500);
    private static final Duration RETRY_PAUSE = Duration.ofMillis(500);

    private final ClusterGuard cluster;
    private final KafkaSettings kafka;
    private final Function<ConsumerRecord<String, byte[]>, ProducerRecord<String, byte[]>> transformer;
    private final TransformPool pool;
    private final Duration stuckAfter;
    private final ServiceLife life;
    private final KafkaConsumer<String, byte[]> consumer;
    private KafkaProducer<String, byte[]> producer;

    private final Positions positions;
    private final MissedDeletes missedDeletes;

    private Batch pending = Batch.EMPTY;
    /** Partitions in which deletes may have come and gone before this instance had them. */
    private final Set<TopicPartition> unswept = new HashSet<>();

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final StageMeters meters = new StageMeters(SERVICE, Clock.systemUTC(), "bug", "stuck", "undecodable");
    private boolean failed;

    TransformLoop(
            ClusterGuard cluster,
            Function<ConsumerRecord<String, byte[]>, ProducerRecord<String, byte[]>> transformer,
            TransformPool pool,
            Duration stuckAfter,
            Clock clock,
            ServiceLife life) {
        this.cluster = cluster;
        this.kafka = cluster.kafka();
        this.transformer = transformer;
        this.pool = pool;
        this.stuckAfter = stuckAfter;
        this.life = life;
        this.producer = newProducer();
        this.consumer = cluster.consumer(consumerSettings(kafka));
        this.positions = new Positions(consumer, clock);
        this.missedDeletes = new MissedDeletes(cluster, clock);
    }

    private static Map<String, Object> consumerSettings(KafkaSettings kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.consumer(SERVICE));
        settings.put("max.poll.records", 200);
        // 200 posts that each are stuck for 5 s are the longest that a turn can take.
        settings.put("max.poll.interval.ms", (int) Duration.ofMinutes(20).toMillis());
        // A connection must not be closed for idleness while a rebalance may still wait for such a turn.
        settings.putIfAbsent(
                "connections.max.idle.ms", (int) Duration.ofMinutes(25).toMillis());
        settings.put("fetch.max.bytes", 16 * 1024 * 1024);
        return settings;
    }

    /** Ends the loop after the batch in hand; {@link #run} closes the clients. */
    void stop() {
        stopping.countDown();
        consumer.wakeup();
    }

    @Override
    public void run() {
        try {
            initTransactions();
            consumer.subscribe(Set.of(kafka.topic(Topic.RECEIVED)), new Rebalance());
            while (!isStopping()) {
                turn();
            }
            commitPending();
        } catch (InterruptException e) {
            LOG.debug("interrupted to stop");
        } catch (FencedInstanceIdException e) {
            life.ended(whoFenced());
        } catch (KafkaException e) {
            // What is not committed is read again at the next start.
            if (isStopping()) {
                LOG.atWarn().addKeyValue("cause", e.toString()).log("stopped without committing the last batch");
            } else {
                LOG.atError().setCause(e).log("the cluster refuses transform");
                life.ended(ClusterRefusal.reason(kafka, e).orElse(e.toString()));
            }
        } finally {
            pending = Batch.EMPTY;
            pool.stop();
            meters.close();
            producer.close(Duration.ofSeconds(2));
            consumer.close();
        }
    }

    /** Another cluster may know a member of our name, and takes us for a second one. */
    private String whoFenced() {
        try {
            cluster.ask();
        } catch (AnotherClusterException e) {
            return String.valueOf(e.getMessage());
        }
        return "another transform has taken over the name '" + kafka.instance()
                + "'. Stop one of the two, or give them different names with --instance";
    }

    private void turn() {
        try {
            if (failed) {
                startAgain();
            }
            ConsumerRecords<String, byte[]> records = poll();
            sweep();
            positions.read(records);
            for (Batch.Input input : Batch.split(records, positions.open(), positions::behind)) {
                Batch next = compute(input);
                commitPending();
                pending = next;
            }
            if (records.isEmpty()) {
                commitPending();
                commitControlRecords();
            }
        } catch (FencedInstanceIdException | InterruptException e) {
            throw e;
        } catch (WakeupException e) {
            LOG.debug("woken to stop");
        } catch (KafkaException e) {
            if (ClusterRefusal.reason(kafka, e).isPresent()) {
                throw e;
            }
            LOG.atWarn().addKeyValue("cause", e.toString()).log("reading again what is not committed");
            Metrics.counter("broadsheet.transform.retries").increment();
            pending = Batch.EMPTY;
            meters.dropped();
            failed = true;
            life.failing(true);
            pause();
        }
    }

    /** Nothing of another cluster is taken, though it may be the heartbeat's thread that learns of it. */
    private ConsumerRecords<String, byte[]> poll() {
        try {
            return consumer.poll(pending.isEmpty() ? IDLE_POLL : Duration.ZERO);
        } finally {
            cluster.require();
        }
    }

    private Batch compute(Batch.Input input) {
        meters.took(input.records());
        List<Batch.Work> works = new ArrayList<>(input.records().size());
        for (ConsumerRecord<String, byte[]> record : input.records()) {
            works.add(new Batch.Work(record, pool.submit(() -> output(record))));
        }
        return new Batch(works, input.positions());
    }

    /** Before anything of these partitions is sent: a post that comes back must not be taken for one that is gone. */
    private void sweep() {
        if (unswept.isEmpty()) {
            return;
        }
        commitPending();
        List<ProducerRecord<String, byte[]>> deletes = missedDeletes.in(unswept);
        if (!deletes.isEmpty()) {
            LOG.atWarn()
                    .addKeyValue(
                            "posts", deletes.stream().map(ProducerRecord::key).toList())
                    .log(
                            "transform was away for longer than deletes are kept: withdrawing posts that are not known any more");
            producer.beginTransaction();
            deletes.forEach(this::send);
            commitTransaction();
        }
        unswept.clear();
    }

    /** The one place that catches whatever a post throws, errors included: a deep one can overflow a stack anywhere. */
    private ProducerRecord<String, byte[]> output(ConsumerRecord<String, byte[]> record) {
        try {
            return transformer.apply(record);
        } catch (RuntimeException | Error e) {
            return dead(record, FailurePolicy.deadLetter(record, e), e);
        }
    }

    private ProducerRecord<String, byte[]> dead(
            ConsumerRecord<String, byte[]> record, DeadLetter letter, Throwable cause) {
        meters.died(letter.reason());
        // A refused post is its writer's news, not the operator's: `status` and the dead letters tell them.
        var log = letter.reason().equals("bug") ? LOG.atError().setCause(cause) : LOG.atInfo();
        log.addKeyValue("postId", record.key())
                .addKeyValue("reason", letter.reason())
                .addKeyValue("line", letter.line())
                .addKeyValue("message", letter.message())
                .log("dead letter; what was published of the post before stays public");
        return DeadLetters.of(kafka, record, letter);
    }

    private void commitPending() {
        Batch batch = pending;
        if (batch.isEmpty()) {
            return;
        }
        List<ProducerRecord<String, byte[]>> outputs = await(batch);
        producer.beginTransaction();
        outputs.forEach(this::send);
        producer.sendOffsetsToTransaction(batch.positions(), consumer.groupMetadata());
        commitTransaction();
        positions.commit(batch.positions());
        pending = Batch.EMPTY;
        meters.made(outputs.size());
        meters.done(behind());
        outputs.forEach(
                output -> LOG.atDebug().addKeyValue("postId", output.key()).log("transformed"));
    }

    /** How many events wait in the assigned partitions, as far as the consumer has heard. */
    private int behind() {
        return Math.toIntExact(consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The commit fails if a send did.
    private void send(ProducerRecord<String, byte[]> output) {
        cluster.require();
        producer.send(output);
    }

    private List<ProducerRecord<String, byte[]>> await(Batch batch) {
        List<ProducerRecord<String, byte[]>> outputs =
                new ArrayList<>(batch.works().size());
        try {
            for (Batch.Work work : batch.works()) {
                outputs.add(work.output().await().orElseGet(() -> stuck(work.record())));
            }
            return outputs;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private ProducerRecord<String, byte[]> stuck(ConsumerRecord<String, byte[]> record) {
        DeadLetter letter = FailurePolicy.stuck(record, stuckAfter.toSeconds());
        return dead(record, letter, new IllegalStateException("stuck"));
    }

    /** A commit whose outcome is unknown is asked for again: the client requires it, and it is idempotent. */
    private void commitTransaction() {
        while (true) {
            try {
                producer.commitTransaction();
                return;
            } catch (TimeoutException e) {
                if (isStopping()) {
                    throw e;
                }
                LOG.atWarn().addKeyValue("cause", e.getMessage()).log("the commit timed out; asking again");
            }
        }
    }

    /** Offsets pass the control records behind the last post too, so that who waits for the end sees it reached. */
    private void commitControlRecords() {
        Map<TopicPartition, OffsetAndMetadata> open = positions.open();
        if (!open.isEmpty()) {
            consumer.commitSync(open);
            positions.commit(open);
        }
    }

    /** A new producer ends the transaction of the old one, in whatever state that is. */
    private void startAgain() {
        producer.close(Duration.ZERO);
        producer = newProducer();
        initTransactions();
        positions.seekToCommitted();
        failed = false;
        life.failing(false);
    }

    private void initTransactions() {
        while (!isStopping()) {
            try {
                cluster.meet(producer);
                producer.initTransactions();
                return;
            } catch (TimeoutException e) {
                LOG.atWarn()
                        .addKeyValue("bootstrap", kafka.bootstrap())
                        .log("the cluster does not answer; trying again");
            }
        }
    }

    private KafkaProducer<String, byte[]> newProducer() {
        return cluster.producer(kafka.transactionalProducer(SERVICE));
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause() {
        try {
            if (stopping.await(RETRY_PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopping");
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Before partitions go to another instance, what was read of them is committed; what was lost is dropped. */
    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commitPending();
            forget(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            pending = Batch.EMPTY;
            forget(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.atInfo().addKeyValue("partitions", partitions.size()).log("assigned");
            unswept.addAll(positions.learn(partitions));
        }

        private void forget(Collection<TopicPartition> partitions) {
            partitions.forEach(positions::forget);
            partitions.forEach(unswept::remove);
        }
    }
}
