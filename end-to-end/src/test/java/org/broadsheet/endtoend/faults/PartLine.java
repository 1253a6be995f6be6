package org.broadsheet.endtoend.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.broadsheet.endtoend.Distribution;
import org.broadsheet.kafka.app.KafkaSettings;

/** The line as four processes, each of which can be killed and started again. */
final class PartLine implements AutoCloseable {
    private final Path folder;
    private final List<String> jvmOptions;
    private final int port = Ports.free();
    private final Map<Part, PartProcess> processes = new EnumMap<>(Part.class);
    private final List<String> surprises = new ArrayList<>();
    private final ScheduledExecutorService reviving = Executors.newSingleThreadScheduledExecutor();
    private int startsInVain;

    PartLine(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.jvmOptions = new ArrayList<>(Distribution.fromArchive(folder.resolve("archive")));
        jvmOptions.add(PartProcess.DEBUGGABLE);
        Files.createDirectories(inbox());
        // One folder of attachments for all, as a cluster's services would mount it.
        Path blobs = Files.createDirectories(folder.resolve("blobs"));
        for (Part part : List.of(Part.INGEST, Part.TRANSFORM, Part.PUBLISH)) {
            Files.createSymbolicLink(Files.createDirectories(data(part)).resolve("blobs"), blobs);
        }
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path site() {
        return folder.resolve("site");
    }

    KafkaSettings kafka() {
        return new KafkaSettings("127.0.0.1:" + port, Map.of(), "", "kill-test");
    }

    /** The present life of a part. */
    synchronized PartProcess process(Part part) {
        return processes.get(part);
    }

    /** Starts the broker, and when it is ready all else. */
    @SuppressWarnings("FutureReturnValueIgnored") // What goes wrong becomes a surprise.
    void start() throws IOException {
        start(Part.BROKER);
        await().atMost(Duration.ofSeconds(30)).until(process(Part.BROKER)::isReady);
        for (Part part : Part.values()) {
            if (part != Part.BROKER) {
                start(part);
            }
        }
        reviving.scheduleWithFixedDelay(this::revive, 200, 200, TimeUnit.MILLISECONDS);
    }

    /** Kills some and starts them again. */
    synchronized void kill(Set<Part> victims) throws IOException, InterruptedException {
        for (Part victim : victims) {
            process(victim).kill();
        }
        for (Part victim : victims) {
            start(victim);
        }
    }

    private void start(Part part) throws IOException {
        PartProcess process = part == Part.BROKER
                ? PartProcess.start(broker(), folder, BrokerProcess.READY)
                : PartProcess.start(service(part.command(), data(part)), folder, part.command() + " is ready");
        processes.put(part, process);
    }

    /**
     * Starts again what has ended by itself, as whatever looks after processes does. A service may do that only when it
     * cannot begin, since no broker answers.
     */
    private synchronized void revive() {
        for (Part part : Part.values()) {
            PartProcess process = process(part);
            if (!process.isAlive()) {
                if (process.isReady() || !process.output().contains("127.0.0.1:" + port)) {
                    surprises.add(part + " ended by itself:\n" + process.output());
                }
                startsInVain++;
                try {
                    start(part);
                } catch (IOException e) {
                    surprises.add(part + " cannot be started again: " + e);
                }
            }
        }
    }

    /** Which parts ended by themselves and should not have, and what they said. */
    synchronized List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** How often a service could not begin, since the broker was away. */
    synchronized int startsInVain() {
        return startsInVain;
    }

    /** Whether the site is what the topics say, by the command for it. */
    PartProcess verify() throws IOException {
        return PartProcess.start(service("verify", data(Part.PUBLISH)), folder, "the topics agree");
    }

    private Path data(Part part) {
        return folder.resolve(part.command());
    }

    private List<String> broker() {
        return Distribution.main(
                BrokerProcess.class.getName(),
                jvmOptions,
                folder.resolve("kafka").toString(),
                String.valueOf(port));
    }

    private List<String> service(String command, Path data) {
        return Distribution.command(
                jvmOptions,
                command,
                "--bootstrap",
                "127.0.0.1:" + port,
                "--data",
                data.toString(),
                "--inbox",
                inbox().toString(),
                "--site",
                site().toString(),
                "--reconcile",
                "5");
    }

    @Override
    public void close() throws InterruptedException {
        reviving.shutdownNow();
        await().until(reviving::isTerminated);
        for (PartProcess process : processes.values()) {
            process.kill();
        }
    }
}
