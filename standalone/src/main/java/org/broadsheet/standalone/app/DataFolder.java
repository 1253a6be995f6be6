package org.broadsheet.standalone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.Hashes;

/**
 * The folder of {@code --data}: what a site must not lose (the broker's topics, the blobs) and what it can (the
 * catalogue, the logs).
 *
 * <p>One process at a time has each {@link DataLock.Share} of it, by a lock that ends with the process however it ends.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The embedded broker's data. */
    public Path broker() {
        return path.resolve("kafka");
    }

    /** The attachments of all posts. */
    public Path blobs() {
        return path.resolve("blobs");
    }

    /** Publish's database. */
    public Path catalogue() {
        return path.resolve("catalogue.db");
    }

    /** Deletes the catalogue, which publish then makes again from the topics. */
    public void forgetCatalogue() {
        try {
            for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(Path.of(catalogue() + suffix));
            }
        } catch (IOException e) {
            throw new CannotRunException("cannot delete the catalogue " + catalogue() + " (" + reason(e) + ").", e);
        }
    }

    /**
     * What the program and its libraries have to say beyond the terminal.
     *
     * @param name of the command that runs; {@code broadsheet} for the whole line
     */
    public Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    /** What the site is; see {@link SiteMemory}. */
    Path site() {
        return path.resolve("site.properties");
    }

    /** Who has a share of this folder, for other commands; see {@link RunningLine}. */
    Path running(DataLock.Share share) {
        return path.resolve(share == DataLock.Share.ALL ? "running.properties" : share.label() + ".properties");
    }

    /** {@code host:port} of the running line's Kafka and nothing else, for shell scripts and consumers. */
    Path brokerAddress() {
        return path.resolve("broker.address");
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    /** Whether a broker has ever run here. */
    private boolean hasBroker() {
        return Files.isDirectory(broker());
    }

    /**
     * This folder, if a broker has ever run here.
     *
     * @throws CannotRunException where none has
     */
    public DataFolder used() {
        if (!hasBroker()) {
            throw new CannotRunException(
                    "nothing has run on " + path
                            + " yet. Start it with 'broadsheet run', or name the folder with --data, or a cluster with --bootstrap.");
        }
        return this;
    }

    /** A name for whoever uses this folder on this host: the same after a restart, and no other folder's. */
    public String instance(String host) {
        String readable = host.replaceAll("[^a-zA-Z0-9._-]", "-");
        return readable.substring(0, Math.min(60, readable.length())) + "-"
                + Hashes.sha256(path.toString()).substring(0, 8);
    }

    /**
     * Makes the folder if it is missing.
     *
     * @throws CannotRunException where that is not possible, or it cannot be written to
     */
    public DataFolder create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new CannotRunException(
                    "cannot make the data folder " + path + " (" + reason(e) + "). Name another one with --data.", e);
        }
        if (!Files.isWritable(path)) {
            throw new CannotRunException("cannot write to the data folder " + path
                    + ". Change its permissions, or name another with --data.");
        }
        return this;
    }

    /** Takes a lock by its name, or is empty where another process has it. */
    Optional<FileChannel> tryLock(String name) {
        try {
            FileChannel file =
                    FileChannel.open(path.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(file)) {
                return Optional.of(file);
            }
            file.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock the data folder " + path + ": " + reason(e), e);
        }
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }
}
