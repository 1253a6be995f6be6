package org.broadsheet.transform.app;

import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.ServiceLife;
import org.broadsheet.kafka.app.Topics;
import org.broadsheet.transform.PostTransformer;

/** The transform service: {@code posts.received} to {@code posts.enriched}, exactly once. */
public final class TransformApp {
    private static final Duration STOP_WITHIN = Duration.ofSeconds(3);

    private final TransformLoop loop;
    private final Thread thread;
    private final ServiceLife life;

    private TransformApp(TransformLoop loop, ServiceLife life) {
        this.loop = loop;
        this.life = life;
        this.thread = new Thread(loop, "transform-loop");
        thread.setUncaughtExceptionHandler((ended, failure) -> life.died(failure));
    }

    /**
     * Starts the service; it runs on threads of its own until {@link #stop}.
     *
     * @throws IllegalStateException where the cluster does not answer or its topics cannot be worked with
     */
    public static TransformApp start(TransformConfig config) {
        RecordTransformer transformer = new RecordTransformer(
                config.kafka(),
                new PostTransformer(config.zone(), config.limits(), config.loss(), config.frames()),
                config.limits(),
                config.clock());
        return start(config, transformer::transform);
    }

    /**
     * Starts the service with other work than the transform's, such as none at all, to measure what the loop around it costs.
     *
     * @param work a record of {@code posts.received} to the one to send; called by several threads
     */
    public static TransformApp start(
            TransformConfig config, Function<ConsumerRecord<String, byte[]>, ProducerRecord<String, byte[]>> work) {
        ClusterGuard cluster = Topics.require(config.kafka());
        TransformPool pool = new TransformPool(config.threads(), config.stuckAfter());
        ServiceLife life = new ServiceLife("transform", config.onEnd());
        TransformLoop loop = new TransformLoop(cluster, work, pool, config.stuckAfter(), config.clock(), life);
        TransformApp app = new TransformApp(loop, life);
        app.thread.start();
        return app;
    }

    /** Finishes the batch in hand and ends. */
    public void stop() {
        life.stopped();
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
