package org.broadsheet.standalone;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadsheet.standalone.app.Opened;
import org.broadsheet.standalone.http.LocalServer;
import org.broadsheet.standalone.http.ManagementHandler;
import org.jspecify.annotations.Nullable;

/** How this process is, told to machines by HTTP until it is closed. */
final class Management implements AutoCloseable {
    private static final int USUAL_PORT = 8081;

    private final Opened opened = new Opened();
    private final AtomicBoolean ready = new AtomicBoolean();
    private final int port;

    private Management(String host, @Nullable Integer port) {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        LocalServer server = opened.add(PortChoice.start(
                "--management-port", host, USUAL_PORT, port, new ManagementHandler(metrics, ready::get)));
        this.port = server.port();
        JvmGcMetrics pauses = opened.add(new JvmGcMetrics());
        List.of(pauses, new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics())
                .forEach(binder -> binder.bindTo(metrics));
        Metrics.addRegistry(metrics);
        opened.add(() -> Metrics.removeRegistry(metrics));
    }

    /**
     * Starts to answer that the process is starting.
     *
     * @param port null for the usual or the next free one
     */
    static Management start(String host, @Nullable Integer port) {
        return new Management(host, port);
    }

    /** Such as {@code http://localhost:8081}. */
    String address() {
        return "http://localhost:" + port;
    }

    /** From now on the process says that it is ready. */
    void ready() {
        ready.set(true);
    }

    @Override
    public void close() {
        opened.close();
    }
}
