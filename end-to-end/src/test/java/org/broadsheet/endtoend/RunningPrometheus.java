package org.broadsheet.endtoend;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real Prometheus that scrapes one address every second. */
final class RunningPrometheus implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final int port;

    private RunningPrometheus(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it in a folder; it answers once this returns. */
    static RunningPrometheus scrape(Path folder, String address) throws IOException {
        Path config = folder.resolve("prometheus.yml");
        String target = URI.create(address).getAuthority();
        Files.writeString(config, """
                global: {scrape_interval: 1s}
                scrape_configs:
                  - job_name: broadsheet
                    static_configs: [{targets: ['%s'], labels: {service: run}}]
                """.formatted(target));
        int port = freePort();
        Process process = new ProcessBuilder(
                        Tool.PROMETHEUS.path().toString(),
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + folder.resolve("prometheus"),
                        "--web.listen-address=127.0.0.1:" + port,
                        "--log.level=error")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        RunningPrometheus running = new RunningPrometheus(process, port);
        // Until then it refuses connections or answers 503, which says nothing of what is asked.
        await("Prometheus, whose log is in " + folder)
                .atMost(Duration.ofSeconds(60))
                .ignoreException(ConnectException.class)
                .until(running::isReady);
        return running;
    }

    private boolean isReady() throws IOException, InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + port + "/-/ready");
        return HTTP.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    /** The samples of an instant query. */
    List<JsonNode> query(String query) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        String body = HTTP.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=" + encoded))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        JsonNode answer = JSON.readTree(body);
        if (!answer.path("status").asText().equals("success")) {
            throw new IOException(query + ": " + body);
        }
        List<JsonNode> samples = new ArrayList<>();
        answer.at("/data/result").forEach(samples::add);
        return samples;
    }

    /** Prometheus does not say which port it chose; another program could take this one first, and the test would say so. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
