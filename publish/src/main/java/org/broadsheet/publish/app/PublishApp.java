package org.broadsheet.publish.app;

import java.time.Duration;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.ServiceLife;
import org.broadsheet.kafka.app.Topics;

/** The publish service: {@code posts.enriched} to a site and feeds. */
public final class PublishApp {

    private static final Duration PATIENCE_FOR_THE_BATCH = Duration.ofSeconds(4);

    private final Catalogue catalogue;
    private final SiteOutput output;
    private final PublishLoop loop;
    private final Thread thread;
    private final ServiceLife life;

    private PublishApp(Catalogue catalogue, SiteOutput output, PublishLoop loop, ServiceLife life) {
        this.catalogue = catalogue;
        this.output = output;
        this.loop = loop;
        this.life = life;
        this.thread = new Thread(loop, "publish");
        thread.setUncaughtExceptionHandler((ended, failure) -> life.died(failure));
    }

    /**
     * Starts the service; it runs on threads of its own until {@link #stop}.
     *
     * @throws InvalidSiteFolderException where the site's folder holds files of somebody else, or cannot be written
     * @throws IllegalStateException where the cluster cannot be reached, or its topics are not as they must be
     */
    public static PublishApp start(PublishConfig config) {
        SiteDirectory directory = SiteDirectory.open(config.site());
        ClusterGuard cluster = Topics.require(config.kafka());
        Catalogue catalogue = Catalogue.open(config.catalogue());
        SiteOutput output = SiteOutput.start(directory);
        ServiceLife life = new ServiceLife("publish", config.onEnd());
        PublishLoop loop = new PublishLoop(config, cluster, catalogue, directory, output, life);
        announce(loop, catalogue, output);
        PublishApp app = new PublishApp(catalogue, output, loop, life);
        app.thread.start();
        return app;
    }

    private static void announce(PublishLoop loop, Catalogue catalogue, SiteOutput output) {
        boolean done = false;
        try {
            loop.announce();
            done = true;
        } finally {
            if (!done) {
                output.close();
                catalogue.close();
            }
        }
    }

    /** Finishes the batch in hand and ends. */
    public void stop() {
        life.stopped();
        loop.stop();
        try {
            thread.join(PATIENCE_FOR_THE_BATCH.toMillis());
            // A broker that does not answer would keep it longer than anybody wants to wait.
            thread.interrupt();
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        output.close();
        catalogue.close();
    }
}
