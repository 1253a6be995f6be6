package org.broadsheet.transform.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import org.broadsheet.kafka.app.Topics;
import org.broadsheet.transform.PostTransformer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transform service: {@code posts.received} to {@code posts.enriched}, exactly once. */
public final class TransformApp {
    private static final Logger LOG = LoggerFactory.getLogger(TransformApp.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(3);

    private final TransformLoop loop;
    private final Thread thread;
    private final Meter dead;
    private volatile boolean stopped;

    private TransformApp(TransformLoop loop) {
        this.loop = loop;
        this.thread = new Thread(loop, "transform-loop");
        this.dead = Gauge.builder("broadsheet.transform.dead", this, TransformApp::isDead)
                .strongReference(true)
                .register(Metrics.globalRegistry);
        thread.setUncaughtExceptionHandler(
                (t, failure) -> LOG.atError().setCause(failure).log("transform ended by a fault of the program"));
    }

    /** Whether the service ended by itself, which it does only where it cannot go on. */
    private int isDead() {
        return !stopped && thread.getState() == Thread.State.TERMINATED ? 1 : 0;
    }

    /**
     * Starts the service; it runs on threads of its own until {@link #stop}.
     *
     * @throws IllegalStateException where the cluster does not answer or its topics cannot be worked with
     */
    public static TransformApp start(TransformConfig config) {
        Topics.require(config.kafka());
        RecordTransformer transformer = new RecordTransformer(
                config.kafka(),
                new PostTransformer(config.zone(), config.limits(), config.loss()),
                config.limits(),
                Clock.systemUTC());
        TransformPool pool = new TransformPool(config.threads(), config.stuckAfter());
        TransformApp app =
                new TransformApp(new TransformLoop(config.kafka(), transformer::transform, pool, config.stuckAfter()));
        app.thread.start();
        return app;
    }

    /** Finishes the batch in hand and ends. */
    public void stop() {
        stopped = true;
        Metrics.globalRegistry.remove(dead);
        loop.stop();
        try {
            thread.join(STOP_WITHIN.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(STOP_WITHIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
