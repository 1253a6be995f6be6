package org.broadsheet.broker.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A single-node broker and controller (KRaft) in this process, on 127.0.0.1 only.
 *
 * <p>Its data outlives it: started again on the same folder it has the same cluster id, topics and records. One process
 * at a time can have a folder. Its threads keep the JVM alive until {@link #close}.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final int NODE_ID = 1;
    private static final int BIND_ATTEMPTS = 20;
    private static final String PORT_FILE = "broadsheet.port";

    /** As large as the largest record that the topics allow. */
    private static final int MAX_MESSAGE_BYTES = 9 * 1024 * 1024;

    private final KafkaNode server;
    private final String bootstrap;
    private final FileChannel lockFile;

    private EmbeddedBroker(KafkaNode server, String bootstrap, FileChannel lockFile) {
        this.server = server;
        this.bootstrap = bootstrap;
        this.lockFile = lockFile;
    }

    /**
     * Starts a broker and returns when it accepts clients.
     *
     * @param folder of its data, made if missing
     * @param port for clients, or 0 for that of the last time, or else a free one
     * @param durable whether every record is flushed to the disk before it is acknowledged: slower, and safe against power
     *     loss
     * @throws FolderInUseException where another process has the folder
     * @throws PortInUseException where {@code port} is taken
     */
    public static EmbeddedBroker start(Path folder, int port, boolean durable) {
        return start(folder, port, durable, settings -> {});
    }

    /**
     * @param more changes the broker's settings
     */
    static EmbeddedBroker start(Path folder, int port, boolean durable, Consumer<Map<String, String>> more) {
        try {
            Files.createDirectories(folder);
            LastWords.of(folder).install();
            FileChannel lockFile = lock(folder);
            try {
                return startLocked(folder, port, durable, more, lockFile);
            } catch (RuntimeException | IOException e) {
                lockFile.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the broker in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** {@code host:port} for clients. */
    public String bootstrap() {
        return bootstrap;
    }

    /** What it knows of the cluster. */
    KRaftMetadataCache known() {
        return server.known();
    }

    /** Stops the broker; acknowledged records are in the folder. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("broadsheet.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.atDebug().setCause(e).log("the folder is locked by this process");
        }
        channel.close();
        throw new FolderInUseException(folder);
    }

    /**
     * Probing for a free port and binding it later is a race; the loser of it draws again. A port that the caller named is
     * never replaced.
     */
    private static EmbeddedBroker startLocked(
            Path folder, int port, boolean durable, Consumer<Map<String, String>> more, FileChannel lockFile)
            throws IOException {
        String clusterId = format(folder);
        for (int attempt = 1; ; attempt++) {
            int clients = port == 0 ? portFor(folder) : port;
            Map<String, String> settings = settings(folder, clients, FreePort.draw(), durable);
            more.accept(settings);
            KafkaNode server = new KafkaNode(new KafkaConfig(settings, false));
            try {
                server.startup();
                remember(folder, clients);
                LOG.atInfo()
                        .addKeyValue("port", clients)
                        .addKeyValue("folder", folder)
                        .addKeyValue("clusterId", clusterId)
                        .log("broker ready");
                return new EmbeddedBroker(server, "127.0.0.1:" + clients, lockFile);
            } catch (RuntimeException | IOException e) {
                server.shutdown();
                server.awaitShutdown();
                if (!isBindFailure(e)) {
                    throw e;
                }
                if (port != 0 && FreePort.isTaken(port)) {
                    throw new PortInUseException(port, e);
                }
                if (attempt == BIND_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static String format(Path folder) throws IOException {
        String clusterId = clusterId(folder);
        Formatter formatter = new Formatter()
                .setClusterId(clusterId)
                .setNodeId(NODE_ID)
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            formatter.run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + folder + " for the broker: " + e.getMessage(), e);
        }
        return clusterId;
    }

    /** The id that the folder was formatted with, or a new one. */
    private static String clusterId(Path folder) throws IOException {
        Path metaProperties = folder.resolve("meta.properties");
        if (!Files.exists(metaProperties)) {
            return Uuid.randomUuid().toString();
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(metaProperties)) {
            properties.load(in);
        }
        String id = properties.getProperty("cluster.id");
        if (id == null) {
            throw new IOException(metaProperties + " has no cluster.id: the broker's data is damaged");
        }
        return id;
    }

    private static Map<String, String> settings(Path folder, int clients, int controllers, boolean durable) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE_ID));
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "CLIENTS://127.0.0.1:" + clients + ",CONTROLLER://127.0.0.1:" + controllers);
        settings.put("advertised.listeners", "CLIENTS://127.0.0.1:" + clients);
        settings.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "CLIENTS");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllers);

        // One node: every internal topic has one replica, and few partitions are enough.
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "2");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "2");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("auto.create.topics.enable", "false");

        // Kafka is the memory: a service that was stopped for a year must find its place again.
        settings.put("offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));
        settings.put("transactional.id.expiration.ms", String.valueOf(Integer.MAX_VALUE));

        // Quick to start, and quick to be itself again after a kill -9 (measured: ready in 5 s instead of 12).
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("controller.quorum.election.timeout.ms", "100");
        settings.put("controller.quorum.election.backoff.max.ms", "100");
        settings.put("controller.quorum.append.linger.ms", "5");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");

        // Small in memory and on disk.
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
        settings.put("log.index.size.max.bytes", String.valueOf(1024 * 1024));
        settings.put("message.max.bytes", String.valueOf(MAX_MESSAGE_BYTES));
        settings.put("replica.fetch.max.bytes", String.valueOf(MAX_MESSAGE_BYTES));
        if (durable) {
            settings.put("log.flush.interval.messages", "1");
        }
        return settings;
    }

    /**
     * The port of the last time, so that consumers outside find the broker again after a restart; a free one where somebody
     * else has it now.
     */
    private static int portFor(Path folder) throws IOException {
        Path file = folder.resolve(PORT_FILE);
        String last = Files.exists(file) ? Files.readString(file).strip() : "";
        return last.matches("\\d{1,5}") && !FreePort.isTaken(Integer.parseInt(last))
                ? Integer.parseInt(last)
                : FreePort.draw();
    }

    private static void remember(Path folder, int port) throws IOException {
        Files.writeString(folder.resolve(PORT_FILE), String.valueOf(port));
    }

    private static boolean isBindFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || String.valueOf(cause.getMessage()).contains("Address already in use")) {
                return true;
            }
        }
        return false;
    }
}
