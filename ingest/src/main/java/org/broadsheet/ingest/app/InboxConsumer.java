package org.broadsheet.ingest.app;

import java.time.Duration;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.broadsheet.ingest.Batch;
import org.broadsheet.ingest.InboxWatcher;
import org.broadsheet.ingest.Reading;
import org.jspecify.annotations.Nullable;

/** Steps an {@link InboxWatcher} on a thread of its own and sends its batches down the route, one at a time. */
final class InboxConsumer extends DefaultConsumer {
    /** Within which {@code stop} returns: first it asks, then it interrupts. */
    private static final Duration ASKING = Duration.ofMillis(1_200);

    private static final Duration INTERRUPTING = Duration.ofMillis(500);

    private final InboxComponent.Watching watching;
    private final FailurePolicy failures;
    private @Nullable InboxWatcher watcher;
    private @Nullable Thread thread;
    private volatile boolean stopping;

    InboxConsumer(Endpoint endpoint, Processor route, InboxComponent.Watching watching, FailurePolicy failures) {
        super(endpoint, route);
        this.watching = watching;
        this.failures = failures;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        InboxWatcher watcherOfFolder = watching.inFrontOf(this::send);
        watcher = watcherOfFolder;
        Thread stepping = new Thread(() -> watch(watcherOfFolder), "ingest-inbox");
        stepping.setUncaughtExceptionHandler((ended, failure) -> failures.died(failure));
        stepping.start();
        thread = stepping;
    }

    private void watch(InboxWatcher watcherOfFolder) {
        boolean alive = true;
        while (!stopping && alive) {
            // A step returns when something happened, or after a while.
            alive = failures.step(watcherOfFolder);
        }
        if (alive) {
            failures.sayStopped(watcherOfFolder);
        }
    }

    private Reading.All send(Batch batch) {
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOut);
        exchange.getMessage().setBody(batch);
        try {
            getProcessor().process(exchange);
        } catch (Exception e) { // Camel's signature; the route's failure is in the exchange.
            exchange.setException(e);
        }
        failures.rethrow(exchange.getException());
        return exchange.getMessage().getBody(Reading.All.class);
    }

    @Override
    protected void doStop() throws Exception {
        stopping = true;
        if (watcher != null) {
            watcher.close();
        }
        Thread running = thread;
        if (running != null && !running.equals(Thread.currentThread())) {
            running.join(ASKING.toMillis());
            running.interrupt();
            running.join(INTERRUPTING.toMillis());
        }
        super.doStop();
    }
}
