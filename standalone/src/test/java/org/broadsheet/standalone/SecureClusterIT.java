package org.broadsheet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.broadsheet.broker.app.SecureBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster with TLS, passwords and rights, by the properties that an operator gives. */
class SecureClusterIT {
    @TempDir
    static Path shared;

    private static SecureBroker broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        broker = SecureBroker.start(shared);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @BeforeEach
    void writeAPost() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(
                folder.resolve("inbox/hello.md"), "---\ntitle: Hello\ndate: 2026-01-02\n---\nOver a safe line.\n");
    }

    @Test
    void publishesByAFileOfClientProperties() throws Exception {
        String config = write("client.properties", broker.clientProperties("secret"));

        RunningCommand run = run("file.", "run", "--once", "--client-config", config);

        assertThat(run.exitCode()).as(run.words()).isZero();
        assertThat(run.words()).contains("1 published");
        assertThat(folder.resolve("site/2026/01/02/hello/index.html")).content().contains("Over a safe line.");
    }

    @Test
    void publishesByClientPropertiesOnTheCommandLine() throws Exception {
        List<String> options = new ArrayList<>();
        broker.clientProperties("secret").forEach((key, value) -> {
            options.add("--client-property");
            options.add(key + "=" + value);
        });
        options.add(0, "--once");

        RunningCommand run = run("options.", "run", options.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.words()).isZero();
    }

    @Test
    void saysThatAWrongPasswordIsRefused() throws Exception {
        String config = write("wrong.properties", broker.clientProperties("guessed"));

        RunningCommand run = run("wrong.", "run", "--once", "--client-config", config);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words())
                .contains("cannot reach Kafka at " + broker.bootstrap())
                .contains("Authentication failed")
                .contains("--client-config");
    }

    @Test
    void saysThatPropertiesMayBeMissing() throws Exception {
        RunningCommand run = run("none.", "run", "--once");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words()).contains("cannot reach Kafka").contains("TLS or SASL");
    }

    @Test
    void endsWhenItsRightsAreTakenAway() throws Exception {
        String config = write("client.properties", broker.clientProperties("secret"));
        RunningCommand run = run("rights.", "run", "--client-config", config, "--port", "0", "--management-port", "0");
        run.awaitWords("/2026/01/02/hello/");

        forbidWriting("rights.posts.enriched");
        Files.writeString(folder.resolve("inbox/more.md"), "---\ntitle: More\ndate: 2026-01-03\n---\nNot allowed.\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words()).contains("since transform has ended by itself");
    }

    private static void forbidWriting(String topic) throws Exception {
        ResourcePattern pattern = new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.plainBootstrap()))) {
            admin.createAcls(List.of(
                            entry(pattern, AclOperation.ALL, AclPermissionType.ALLOW),
                            entry(pattern, AclOperation.WRITE, AclPermissionType.DENY)))
                    .all()
                    .get();
        }
    }

    private static AclBinding entry(ResourcePattern topic, AclOperation operation, AclPermissionType permission) {
        return new AclBinding(topic, new AccessControlEntry("User:line", "*", operation, permission));
    }

    private String write(String name, Properties properties) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        return file.toString();
    }

    private RunningCommand run(String prefix, String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--bootstrap", broker.bootstrap(), "--topic-prefix", prefix));
        arguments.addAll(List.of("--inbox", folder.resolve("inbox").toString()));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        arguments.addAll(List.of("--site", folder.resolve("site").toString()));
        arguments.addAll(List.of(more));
        return RunningCommand.start(arguments);
    }
}
