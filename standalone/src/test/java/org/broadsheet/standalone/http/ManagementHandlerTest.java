package org.broadsheet.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadsheet.kafka.app.ServiceLife;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementHandlerTest {
    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private LocalServer server;

    @BeforeEach
    void start() {
        Metrics.addRegistry(metrics);
        server = LocalServer.startAt(LocalServer.LOOPBACK, 0, new ManagementHandler(metrics, ready::get));
    }

    @AfterEach
    void stop() {
        server.close();
        Metrics.removeRegistry(metrics);
    }

    @Test
    void isReadyWhenTheLineIs() throws Exception {
        ready.set(false);
        assertThat(get("/health/ready").body()).isEqualTo("not ready: starting\n");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);

        ready.set(true);
        assertThat(get("/health/ready").body()).isEqualTo("ready\n");
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "transform", "publish"})
    void isNeitherLiveNorReadyWhenAServiceHasEnded(String service) throws Exception {
        ServiceLife life = new ServiceLife(service, why -> {});
        assertThat(get("/health/live").statusCode()).isEqualTo(200);

        life.ended("another one has its name");

        assertThat(get("/health/live").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").body()).startsWith("not live: " + service + " has ended");
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").body()).startsWith("not ready: " + service + " has ended");
        life.stopped();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "transform", "publish"})
    void isLiveAndNotReadyWhileAServiceFailsAndTriesAgain(String service) throws Exception {
        ServiceLife life = new ServiceLife(service, why -> {});
        life.failing(true);

        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").body()).startsWith("not ready: " + service + " cannot go on now");

        life.failing(false);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        life.stopped();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
