package org.broadsheet.publish.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.WakeupException;
import org.broadsheet.kafka.app.ClusterRefusal;
import org.broadsheet.kafka.app.FencedException;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.ServiceLife;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when something fails: it is counted, said (of the same kind at most once a minute), and tried again, at first soon
 * and then every 30 seconds. Nothing is given up, since everything that is to be done stands in the outbox or on Kafka. Only
 * where another publish owns the site, or the cluster refuses this one, the service ends.
 */
final class FailurePolicy {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePolicy.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long QUIET_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final CountDownLatch stopping;
    private final KafkaSettings kafka;
    private final ServiceLife life;
    private final Counter failures = Metrics.counter("broadsheet.publish.failures");
    private Duration pause = Duration.ofMillis(500);
    private Optional<String> failing = Optional.empty();
    private String said = "";
    private long saidAt;

    /**
     * @param stopping is zero when the service is asked to stop
     * @param life is told where the service cannot go on
     */
    FailurePolicy(CountDownLatch stopping, KafkaSettings kafka, ServiceLife life) {
        this.stopping = stopping;
        this.kafka = kafka;
        this.life = life;
    }

    /** Runs sessions until the service stops. */
    void keepRunning(Runnable session) {
        while (stopping.getCount() > 0) {
            try {
                session.run();
            } catch (WakeupException e) {
                // This is how a poll ends when the service stops.
                LOG.atDebug().log("woken up");
            } catch (RuntimeException e) {
                if (stopping.getCount() == 0) {
                    LOG.atDebug().setCause(e).log("ended by a failure while stopping");
                    return;
                }
                Optional<String> end = reasonToEnd(e);
                if (end.isPresent()) {
                    life.ended(end.get());
                    return;
                }
                failed("publish failed and tries again", e);
                await();
            }
        }
    }

    private Optional<String> reasonToEnd(RuntimeException failure) {
        return failure instanceof FencedException
                ? Optional.of("another publish has taken over this site"
                        + (kafka.topicPrefix().isEmpty() ? "" : " (topic prefix '" + kafka.topicPrefix() + "')")
                        + ". Stop one of the two, or give them topics of their own with --topic-prefix")
                : ClusterRefusal.reason(kafka, failure);
    }

    /**
     * Does one thing of many, whose failure is no reason not to do the others; whether it is done. A failing catalogue is
     * everybody's, and ends the session.
     */
    boolean attempt(String what, Runnable one) {
        try {
            one.run();
            return true;
        } catch (CatalogueException e) {
            throw e;
        } catch (RuntimeException e) {
            failed(what + "; it is tried again", e);
            return false;
        }
    }

    /** Counts and says a failure. */
    void failed(String what, RuntimeException e) {
        failures.increment();
        life.failing(true);
        failing = Optional.of(String.valueOf(e.getMessage()));
        if (!what.equals(said) || System.nanoTime() - saidAt > QUIET_NANOS) {
            LOG.atError().setCause(e).addKeyValue("reason", e.getMessage()).log(what);
            said = what;
            saidAt = System.nanoTime();
        }
    }

    /** What failed last, until everything has succeeded again. */
    Optional<String> failing() {
        return failing;
    }

    /** The pause before the next attempt; each is longer until something succeeds. */
    Duration nextPause() {
        Duration next = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        return next;
    }

    void succeeded() {
        life.failing(false);
        failing = Optional.empty();
        pause = Duration.ofMillis(500);
    }

    private void await() {
        try {
            if (stopping.await(nextPause().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.atDebug().log("stopping");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
