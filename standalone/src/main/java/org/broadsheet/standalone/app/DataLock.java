package org.broadsheet.standalone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Optional;

/** A data folder that this process has, until it is closed. */
public final class DataLock implements AutoCloseable {
    private final DataFolder data;
    private final FileChannel file;

    private DataLock(DataFolder data, FileChannel file) {
        this.data = data;
        this.file = file;
        forget();
    }

    /**
     * Takes the folder.
     *
     * @throws CannotRunException where another process has it, saying which
     */
    public static DataLock take(DataFolder data) {
        return tryTake(data).orElseThrow(() -> new CannotRunException(alreadyRunning(data)));
    }

    /** Takes the folder, or is empty where another process has it. */
    static Optional<DataLock> tryTake(DataFolder data) {
        return data.tryLock().map(file -> new DataLock(data, file));
    }

    /** Tells other commands how to reach the line that runs on this folder. */
    public void announce(RunningLine line) {
        line.write(data.running(), data.brokerAddress());
    }

    @Override
    public void close() {
        forget();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also at the start: a killed predecessor leaves its address behind. */
    private void forget() {
        try {
            Files.deleteIfExists(data.running());
            Files.deleteIfExists(data.brokerAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alreadyRunning(DataFolder data) {
        String who = RunningLine.read(data.running())
                .map(line -> " (pid " + line.pid() + ", "
                        + (line.site().isEmpty() ? "" : "address " + line.site() + ", ") + "Kafka at "
                        + line.bootstrap() + ")")
                .orElse("");
        return "Broadsheet is already running on " + data.path() + who
                + ". Stop it with Ctrl-C, or name another folder with --data.";
    }
}
