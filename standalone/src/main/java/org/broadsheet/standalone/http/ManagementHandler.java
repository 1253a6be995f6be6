package org.broadsheet.standalone.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * How the process is, for machines: {@code /metrics}, {@code /health/live}, {@code /health/ready}, which {@code /health} is
 * short for.
 *
 * <p>Not live: a service has ended by itself. Not ready: that, or it is starting, or a service fails and tries again, or the
 * vanish guard holds an inbox. Both are 503 with the reason, and 200 else.
 */
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
            case "/health/live" -> health(response, callback, "live", reasonNotLive());
            case "/health", "/health/ready" -> health(response, callback, "ready", reasonNotReady());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void health(Response response, Callback callback, String state, String reason) {
        boolean well = reason.isEmpty();
        int status = well ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503;
        answer(response, callback, status, (well ? state : "not " + state + ": " + reason) + "\n");
    }

    private String reasonNotLive() {
        String ended = raised("broadsheet.service.ended");
        return ended.isEmpty() ? "" : ended + " has ended; the log says why";
    }

    private String reasonNotReady() {
        if (!reasonNotLive().isEmpty()) {
            return reasonNotLive();
        }
        if (!ready.getAsBoolean()) {
            return "starting";
        }
        String failing = raised("broadsheet.service.failing");
        if (!failing.isEmpty()) {
            return failing + " cannot go on now and tries again; the log says why";
        }
        return raised("broadsheet.ingest.inbox.held").isEmpty() ? "" : "an inbox is held; see broadsheet status";
    }

    /** The services, or inboxes, whose gauge is not 0; empty where all are well. */
    private String raised(String gauge) {
        return metrics.find(gauge).gauges().stream()
                .filter(found -> found.value() > 0)
                .map(found -> found.getId().getTags().get(0).getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void answer(Response response, Callback callback, int status, String text) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;version=0.0.4;charset=utf-8");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
