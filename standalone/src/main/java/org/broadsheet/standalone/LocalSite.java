package org.broadsheet.standalone;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadsheet.standalone.app.CannotRunException;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;
import org.broadsheet.standalone.app.Opened;
import org.broadsheet.standalone.http.LocalServer;
import org.broadsheet.standalone.http.ManagementHandler;
import org.broadsheet.standalone.http.SiteHandler;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/** The web servers of a run: the site, and how the process is. */
final class LocalSite implements AutoCloseable {
    /** No server at all. */
    static final LocalSite NONE = new LocalSite(new Opened(), 0, 0, false, new AtomicBoolean());

    private static final int SITE_PORT = 8080;
    private static final int MANAGEMENT_PORT = 8081;

    private final Opened servers;
    private final int port;
    private final int managementPort;
    private final boolean moved;
    private final AtomicBoolean ready;

    private LocalSite(Opened servers, int port, int managementPort, boolean moved, AtomicBoolean ready) {
        this.servers = servers;
        this.port = port;
        this.managementPort = managementPort;
        this.moved = moved;
        this.ready = ready;
    }

    /**
     * Starts both servers.
     *
     * @param port of the site; null for the default or the next free one
     * @param managementPort of the other; null for the default or the next free one
     */
    static LocalSite start(SiteConfig site, @Nullable Integer port, @Nullable Integer managementPort) {
        Opened servers = new Opened();
        AtomicBoolean ready = new AtomicBoolean();
        try {
            Files.createDirectories(site.folder());
            LocalServer pages = servers.add(start("--port", SITE_PORT, port, new SiteHandler(site.folder())));
            PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            Metrics.addRegistry(metrics);
            LocalServer management = servers.add(start(
                    "--management-port", MANAGEMENT_PORT, managementPort, new ManagementHandler(metrics, ready::get)));
            boolean moved = port == null && pages.port() != SITE_PORT;
            return new LocalSite(servers, pages.port(), management.port(), moved, ready);
        } catch (IOException e) {
            servers.close();
            throw new CannotRunException("cannot make the site folder " + site.folder() + " (" + e + ").", e);
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    /** Such as {@code http://localhost:8080}. */
    String address() {
        return port == 0 ? "" : "http://localhost:" + port;
    }

    /** Where metrics and health are. */
    String management() {
        return "http://localhost:" + managementPort;
    }

    /** Whether the usual port was another program's. */
    boolean moved() {
        return moved;
    }

    /** From now on the process says that it is ready. */
    void ready() {
        ready.set(true);
    }

    @Override
    public void close() {
        servers.close();
    }

    private static LocalServer start(String option, int usual, @Nullable Integer asked, Handler handler) {
        if (asked == null) {
            return LocalServer.startAtOrAfter(usual, handler);
        }
        try {
            return LocalServer.startAt(asked, handler);
        } catch (UncheckedIOException e) {
            throw new CannotRunException(
                    option + " " + asked
                            + " is taken by another program, or not yours to use. Name another one, or leave " + option
                            + " out to get the next free one.",
                    e);
        }
    }
}
