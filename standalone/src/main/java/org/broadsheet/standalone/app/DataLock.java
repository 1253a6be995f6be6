package org.broadsheet.standalone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A share of a data folder that this process has, until it is closed. */
public final class DataLock implements AutoCloseable {
    /** Who can have a share of their own while they run. */
    static final List<Share> SERVICES = List.of(Share.INGEST, Share.TRANSFORM, Share.PUBLISH);

    private final DataFolder data;
    private final Share share;
    private final Opened locks;

    /** What of a folder one process has. Whoever has one service's share leaves the others' to other processes. */
    public enum Share {
        /** The broker and all services. */
        ALL,
        INGEST,
        TRANSFORM,
        PUBLISH,
        /** The broker alone, for as long as a question takes. */
        BROKER;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private List<String> locks() {
            return switch (this) {
                case ALL -> List.of("run", INGEST.label(), TRANSFORM.label(), PUBLISH.label());
                case BROKER -> List.of("run");
                case INGEST, TRANSFORM, PUBLISH -> List.of(label());
            };
        }

        private Share announcedAs() {
            return this == BROKER ? ALL : this;
        }
    }

    private DataLock(DataFolder data, Share share, Opened locks) {
        this.data = data;
        this.share = share;
        this.locks = locks;
        forget();
    }

    /**
     * Takes a share.
     *
     * @throws CannotRunException where another process has it, or a part of it, saying which
     */
    public static DataLock take(DataFolder data, Share share) {
        return tryTake(data, share).orElseThrow(() -> new CannotRunException(alreadyRunning(data, share)));
    }

    /** Takes a share, or is empty where another process has it, or a part of it. */
    static Optional<DataLock> tryTake(DataFolder data, Share share) {
        Opened taken = new Opened();
        for (String name : share.locks()) {
            Optional<FileChannel> lock = data.tryLock(name);
            if (lock.isEmpty()) {
                taken.close();
                return Optional.empty();
            }
            taken.add(lock.get());
        }
        return Optional.of(new DataLock(data, share, taken));
    }

    /** Whoever has taken just this share, as far as it has said so; what a killed one said does not count. */
    static Optional<RunningLine> holder(DataFolder data, Share share) {
        Optional<FileChannel> free = data.tryLock(share.locks().get(0));
        try (Opened lock = new Opened()) {
            free.ifPresent(lock::add);
            return free.isPresent() ? Optional.empty() : RunningLine.read(data.running(share.announcedAs()));
        }
    }

    /** Tells other commands how to reach the line that runs on this folder. */
    public void announce(RunningLine line) {
        line.write(data.running(share.announcedAs()));
        if (share.announcedAs() == Share.ALL) {
            line.writeAddress(data.brokerAddress());
        }
    }

    @Override
    public void close() {
        forget();
        locks.close();
    }

    /** Also at the start: a killed predecessor leaves its address behind. */
    private void forget() {
        try {
            Files.deleteIfExists(data.running(share.announcedAs()));
            if (share.announcedAs() == Share.ALL) {
                Files.deleteIfExists(data.brokerAddress());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alreadyRunning(DataFolder data, Share share) {
        String who = Stream.concat(
                        Stream.of(Share.ALL), share.locks().size() > 1 ? SERVICES.stream() : Stream.of(share))
                .flatMap(each -> holder(data, each).stream())
                .findFirst()
                .map(line -> " (pid " + line.pid() + ", "
                        + (line.site().isEmpty() ? "" : "address " + line.site() + ", ") + "Kafka at "
                        + line.bootstrap() + ")")
                .orElse("");
        return "Broadsheet is already running on " + data.path() + who
                + ". Stop it with Ctrl-C, or name another folder with --data.";
    }
}
