package org.broadsheet.ingest.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.broadsheet.events.BlobStore;
import org.broadsheet.events.InboxState;
import org.broadsheet.ingest.Batch;
import org.broadsheet.ingest.InboxFolder;
import org.broadsheet.ingest.InboxLine;
import org.broadsheet.ingest.InboxWatcher;
import org.broadsheet.ingest.KnownFiles;
import org.broadsheet.ingest.PostFilter;
import org.broadsheet.ingest.PostReader;
import org.broadsheet.ingest.Reading;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.ServiceLife;
import org.broadsheet.kafka.app.Topics;

/**
 * The ingest service: a folder to {@code posts.received}.
 *
 * <p>{@link #start} takes the inbox over from a predecessor, learns from the ledger what was sent, and watches. All work on
 * the folder is done by one thread.
 */
public final class IngestApp {

    private final IngestConfig config;
    private final ClusterGuard cluster;
    private final KnownFiles known = new KnownFiles();
    private final Clock clock = Clock.systemUTC();
    private final Ledger ledger;
    private final Confirmations confirmations;
    private final InboxFolder folder;
    private final DefaultCamelContext camel = new DefaultCamelContext(false);
    private final List<Meter> meters = new ArrayList<>();
    private final ServiceLife life;

    private IngestApp(IngestConfig config, ClusterGuard cluster) {
        this.config = config;
        this.cluster = cluster;
        this.folder = new InboxFolder(config.folder(), new PostFilter(config.ignore()));
        this.ledger = new Ledger(cluster, config.inbox(), known, clock);
        this.confirmations = new Confirmations(cluster, config.inbox());
        this.life = new ServiceLife("ingest", config.onEnd());
    }

    /**
     * Starts the service and returns when it watches; it runs on threads of its own until {@link #stop}.
     *
     * @throws IllegalStateException where the cluster does not answer or its topics cannot be worked with
     */
    public static IngestApp start(IngestConfig config) {
        IngestApp app = new IngestApp(config, Topics.require(config.kafka()));
        boolean started = false;
        try {
            app.ledger.open();
            app.startRoutes();
            started = true;
        } finally {
            if (!started) {
                app.stop();
            }
        }
        return app;
    }

    private void startRoutes() {
        FailurePolicy failures = new FailurePolicy(cluster, config.inbox(), life, this::endDead);
        BlobStore blobs = new BlobStore(config.blobs());
        PostReader reader = new PostReader(config.inbox(), folder, known, blobs, config.maxSourceBytes(), clock);
        camel.disableJMX();
        camel.getShutdownStrategy().setTimeout(2);
        camel.addComponent("inbox", new InboxComponent(this::watcher, failures));
        camel.getPropertiesComponent()
                .addInitialProperty("ingest.folder", folder.root().toUri().getRawPath());
        try {
            camel.addRoutesConfigurations(failures);
            camel.addRoutes(new RefusedFilesRoute(ledger, new IngestLog()));
            camel.addRoutes(new WatchFolderRoute(new BatchReader(reader, failures), ledger));
            camel.addRoutes(new FetchRoutes(config.fetch()));
        } catch (Exception e) { // Camel's signature.
            throw new IllegalStateException("cannot start the routes of ingest: " + e.getMessage(), e);
        }
        camel.start();
    }

    private InboxWatcher watcher(InboxLine.Sender route) {
        InboxWatcher watcher = new InboxWatcher(
                new InboxWatcher.Inbox(config.inbox(), config.run(), config.quiet(), config.reconcile()),
                folder,
                known,
                new Line(route),
                ledger.state(),
                clock,
                System::nanoTime);
        meter("broadsheet.ingest.inbox.held", () -> watcher.isHeld() ? 1 : 0);
        return watcher;
    }

    private void meter(String name, Supplier<Number> value) {
        meters.add(Gauge.builder(name, value).tag("inbox", config.inbox()).register(Metrics.globalRegistry));
    }

    /** A service cannot stop on its own thread, which stopping waits for. */
    private void endDead() {
        new Thread(this::stopRoutes, "ingest-end").start();
    }

    /** Finishes what is being sent and ends. */
    public void stop() {
        life.stopped();
        stopRoutes();
        meters.forEach(Metrics.globalRegistry::remove);
    }

    private void stopRoutes() {
        camel.stop();
        confirmations.close();
        ledger.close();
    }

    /** The route, and what else the watcher has to say. */
    private final class Line implements InboxLine {
        private final Sender route;

        Line(Sender route) {
            this.route = route;
        }

        @Override
        public Reading.All send(Batch batch) {
            return route.send(batch);
        }

        @Override
        public void report(InboxState state) {
            boolean watching = state.state() == InboxState.State.WATCHING;
            ledger.say(state, watching && confirmations.hasOne());
            if (watching) {
                confirmations.close();
            }
        }

        @Override
        public void reportStopped() {
            ledger.sayStopped();
        }

        @Override
        public boolean isConfirmed(Instant heldAt) {
            return confirmations.confirms(heldAt);
        }
    }
}
