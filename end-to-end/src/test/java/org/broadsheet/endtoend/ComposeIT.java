package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.ComposeContainer;
import org.testcontainers.containers.ContainerState;

/** The line as {@code docker-compose.yml} has it: a broker, three services, a web server, each in a container. */
@RequiresTool(Tool.DOCKER)
class ComposeIT {
    private static final Path COMPOSE =
            Path.of("..", "docker-compose.yml").toAbsolutePath().normalize();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Path inbox;
    private int site;
    private int kafka;
    private int prometheus;

    @BeforeEach
    void prepare() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        // The services run as somebody who is not us, and read only.
        for (Path each : List.of(folder, inbox)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        site = freePort();
        kafka = freePort();
        prometheus = freePort();
    }

    @Test
    void publishesADroppedPostThroughTheContainers() throws Exception {
        try (ComposeContainer compose = compose()) {
            compose.start();

            drop("tide-tables.md", LineIT.sample());
            awaitPage("/2010/03/12/tide-tables/", 200, "The Harbour's Tide Tables");
            assertThat(get("/feed.xml").headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/rss+xml"));
            assertThat(get("/.broadsheet/").statusCode()).isEqualTo(404);
            assertThat(keysOf("posts.enriched")).contains("inbox/tide-tables.md");
            assertThat(membersOf("transform"))
                    .as("two transforms share the work")
                    .isEqualTo(2);

            restart(compose, "publish-1");
            drop("first.md", "---\ntitle: After the restart\ndate: 2026-01-02\n---\nHere.\n");
            awaitPage("/2026/01/02/first/", 200, "After the restart");
            awaitPage("/", 200, "After the restart");

            Files.delete(inbox.resolve("tide-tables.md"));
            awaitPage("/2010/03/12/tide-tables/", 404, "");
            patiently("all four services are scraped")
                    .untilAsserted(() -> assertThat(http(prometheus, "/api/v1/query?query=count(up==1)")
                                    .body())
                            .contains("\"4\"]"));
        }
    }

    private ComposeContainer compose() {
        return new ComposeContainer(COMPOSE.toFile())
                .withBuild(true)
                .withServices("kafka", "ingest", "transform", "publish", "web", "prometheus")
                .withScaledService("transform", 2)
                .withStartupTimeout(Duration.ofMinutes(5))
                .withEnv("BROADSHEET_INBOX", inbox.toString())
                .withEnv("BROADSHEET_PORT", String.valueOf(site))
                .withEnv("BROADSHEET_KAFKA_PORT", String.valueOf(kafka))
                .withEnv("BROADSHEET_PROMETHEUS_PORT", String.valueOf(prometheus));
    }

    private static void restart(ComposeContainer compose, String service) {
        ContainerState container = compose.getContainerByServiceName(service).orElseThrow();
        container
                .getDockerClient()
                .restartContainerCmd(container.getContainerId())
                .exec();
    }

    private void drop(String name, String text) throws IOException {
        Path file = Files.writeString(inbox.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private void awaitPage(String path, int status, String text) {
        patiently(path).untilAsserted(() -> {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(page.body()).contains(text);
        });
    }

    private static ConditionFactory patiently(String what) {
        return await(what).atMost(Duration.ofSeconds(90)).ignoreExceptionsInstanceOf(IOException.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http(site, path);
    }

    private static HttpResponse<String> http(int port, String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private Set<String> keysOf(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "127.0.0.1:" + kafka,
                "group.id", "reader",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Set<String> keys = new HashSet<>();
            patiently("a record of " + topic).until(() -> {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
                records.forEach(each -> keys.add(each.key()));
                return !keys.isEmpty();
            });
            return keys;
        }
    }

    private int membersOf(String group) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + kafka))) {
            return admin.describeConsumerGroups(List.of(group))
                    .describedGroups()
                    .get(group)
                    .get()
                    .members()
                    .size();
        }
    }

    /** The compose file publishes ports that its user names. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
