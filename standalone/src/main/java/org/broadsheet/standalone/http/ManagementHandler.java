package org.broadsheet.standalone.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** How the process is, for machines: {@code /metrics}, {@code /health/live}, {@code /health/ready}, which {@code /health} is short
 * for. */
public final class ManagementHandler extends Handler.Abstract {
    private final PrometheusMeterRegistry metrics;
    private final BooleanSupplier ready;

    public ManagementHandler(PrometheusMeterRegistry metrics, BooleanSupplier ready) {
        this.metrics = metrics;
        this.ready = ready;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        switch (request.getHttpURI().getCanonicalPath()) {
            case "/metrics" -> answer(response, callback, HttpStatus.OK_200, metrics.scrape());
            case "/health/live" -> answer(response, callback, HttpStatus.OK_200, "live\n");
            case "/health", "/health/ready" -> {
                String why = reasonNotReady();
                boolean up = why.isEmpty();
                answer(
                        response,
                        callback,
                        up ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503,
                        up ? "ready\n" : "not ready: " + why + "\n");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private String reasonNotReady() {
        if (!ready.getAsBoolean()) {
            return "starting";
        }
        if (isRaised("broadsheet.ingest.dead")) {
            return "ingest has ended; the log says why";
        }
        return isRaised("broadsheet.ingest.inbox.held") ? "an inbox is held; see broadsheet status" : "";
    }

    private boolean isRaised(String gauge) {
        return metrics.find(gauge).gauges().stream().anyMatch(found -> found.value() > 0);
    }

    private static void answer(Response response, Callback callback, int status, String text) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;version=0.0.4;charset=utf-8");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
