package org.broadsheet.standalone;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import picocli.CommandLine;

/**
 * Ctrl-C and SIGTERM as an interruption of the thread that made this: it stops what it is doing, closes what it opened,
 * and the process ends with 0 where being stopped is how it ends, with 130 where there was work to finish. A close that
 * takes longer than five seconds is cut off. A service that ends by itself stops the process the same way, with 1.
 */
final class StopSignal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What a shell calls a command that was ended by Ctrl-C. */
    private static final int INTERRUPTED = 130;

    private final Thread working = Thread.currentThread();
    private final Consumer<String> say;
    private final boolean hasWork;
    private final AtomicBoolean requested = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /**
     * @param say hears what becomes of the request
     * @param hasWork whether who is stopped had something to finish
     */
    StopSignal(Consumer<String> say, boolean hasWork) {
        this.say = say;
        this.hasWork = hasWork;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /** Returns when the process is asked to stop. */
    void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            requested.set(true);
        }
    }

    /** The same from inside: a service has ended by itself, so that the rest would only look as if it worked. */
    void fail(String service) {
        if (failed.compareAndSet(false, true)) {
            requested.set(true);
            say.accept("Stopping, since " + service
                    + " has ended by itself. All is kept; once the reason is mended, the next"
                    + " run goes on from here.");
            working.interrupt();
        }
    }

    /** Whether an interruption was our doing. Clears it, so that closing is not interrupted as well. */
    boolean wasRequested() {
        boolean interrupted = Thread.interrupted();
        return interrupted || requested.get();
    }

    /** The exit code of a process that was stopped. */
    int exitCode() {
        if (failed.get()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        return hasWork ? INTERRUPTED : 0;
    }

    /** Everything is closed. */
    @Override
    public void close() {
        finished.countDown();
    }

    private void stop() {
        if (finished.getCount() == 0) {
            return;
        }
        requested.set(true);
        say.accept("Stopping …");
        working.interrupt();
        Runtime.getRuntime().halt(isClosedInTime() ? exitCode() : 1);
    }

    private boolean isClosedInTime() {
        try {
            boolean closed = finished.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            say.accept(
                    closed
                            ? (hasWork ? "Stopped before all was published." : "Stopped.")
                                    + " All is kept; the next run goes on from here."
                            : "Some services did not stop within " + PATIENCE.toSeconds()
                                    + " s and were cut off. Nothing is lost; the next run goes on from here.");
            return closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
