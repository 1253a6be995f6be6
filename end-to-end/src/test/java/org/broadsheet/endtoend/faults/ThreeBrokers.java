package org.broadsheet.endtoend.faults;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.broadsheet.endtoend.Distribution;

/** A cluster of three brokers, each controller too, in processes of their own: Kafka's own, as an operator starts it. */
final class ThreeBrokers implements AutoCloseable {
    private static final int BROKERS = 3;

    private final Path folder;
    private final List<Integer> ports =
            IntStream.range(0, 2 * BROKERS).mapToObj(i -> Ports.free()).toList();
    private final List<PartProcess> processes = new ArrayList<>();

    ThreeBrokers(Path folder) throws Exception {
        this.folder = folder;
        String cluster = Uuid.randomUuid().toString();
        for (int node = 0; node < BROKERS; node++) {
            format(node, cluster);
            Path settings =
                    Files.write(Files.createDirectories(folder(node)).resolve("server.properties"), settings(node));
            processes.add(PartProcess.start(
                    Distribution.main(
                            "kafka.Kafka", Distribution.fromArchive(folder.resolve("archive")), settings.toString()),
                    folder,
                    "started"));
        }
    }

    String bootstrap() {
        return ports.stream().limit(BROKERS).map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
    }

    /** For good. */
    void kill(int node) throws InterruptedException {
        processes.get(node).kill();
    }

    private Path folder(int node) {
        return folder.resolve("broker-" + node);
    }

    private void format(int node, String cluster) throws Exception {
        new Formatter()
                .setClusterId(cluster)
                .setNodeId(node)
                .addDirectory(folder(node).toString())
                .setMetadataLogDirectory(folder(node).toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private List<String> settings(int node) {
        String clients = "CLIENTS://127.0.0.1:" + ports.get(node);
        String voters = IntStream.range(0, BROKERS)
                .mapToObj(each -> each + "@127.0.0.1:" + ports.get(BROKERS + each))
                .collect(Collectors.joining(","));
        return List.of(
                "process.roles=broker,controller",
                "node.id=" + node,
                "log.dirs=" + folder(node),
                "listeners=" + clients + ",CONTROLLER://127.0.0.1:" + ports.get(BROKERS + node),
                "advertised.listeners=" + clients,
                "listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name=CLIENTS",
                "controller.listener.names=CONTROLLER",
                "controller.quorum.voters=" + voters,
                // Of our topics we say it ourselves; these are Kafka's own.
                "offsets.topic.replication.factor=3",
                "offsets.topic.num.partitions=3",
                "transaction.state.log.replication.factor=3",
                "transaction.state.log.min.isr=2",
                "transaction.state.log.num.partitions=3",
                "auto.create.topics.enable=false",
                "message.max.bytes=9437184",
                "replica.fetch.max.bytes=9437184",
                "log.index.size.max.bytes=1048576",
                "log.cleaner.dedupe.buffer.size=4194304");
    }

    @Override
    public void close() throws InterruptedException {
        for (PartProcess process : processes) {
            process.kill();
        }
    }
}
