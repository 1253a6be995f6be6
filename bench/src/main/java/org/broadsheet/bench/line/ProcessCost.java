package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a command cost, as the kernel counts it: on Linux, with bash.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds user and system, of all its threads and children
 * @param peakMegabytes the largest resident set of any of its processes, read every 20 ms
 */
record ProcessCost(double wallSeconds, double cpuSeconds, long peakMegabytes) {
    private static final int LOOK_EVERY_MS = 20;

    /**
     * Runs a command and waits for it.
     *
     * @throws IllegalStateException where it fails
     */
    static ProcessCost of(Path folder, List<String> command) {
        Path times = folder.resolve("bench.times");
        Path log = folder.resolve("bench.log");
        // The shell's own time counts children that have ended, to the millisecond.
        List<String> timed = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; { time \"$@\" >" + log + " 2>&1; } 2>" + times, "bash"));
        timed.addAll(command);
        try {
            Process process =
                    new ProcessBuilder(timed).directory(folder.toFile()).start();
            long peak = 0;
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                try (Stream<ProcessHandle> all = process.descendants()) {
                    peak = Math.max(
                            peak,
                            all.mapToLong(each -> peakKilobytes(each.pid()))
                                    .max()
                                    .orElse(0));
                }
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        command + " ended with " + process.exitValue() + ":\n" + Files.readString(log));
            }
            String[] seconds = Files.readString(times).strip().split("\\s+", -1);
            return new ProcessCost(
                    Double.parseDouble(seconds[0]),
                    Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                    peak / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The largest resident set that a running process has had; 0 where it is gone. */
    static long peakKilobytes(long pid) {
        return status(pid, "VmHWM:");
    }

    private static long status(long pid, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6.1f s wall  %6.1f s CPU  %5d MB", wallSeconds, cpuSeconds, peakMegabytes);
    }
}
