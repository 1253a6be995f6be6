package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code broadsheet run}, its inbox, and its metrics, until it is closed. */
final class RunningLine implements AutoCloseable {
    private static final Pattern MANAGEMENT = Pattern.compile("health (http://localhost:\\d+)/");
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration PUBLISHED_WITHIN = Duration.ofMinutes(20);
    /** A look at all metrics costs milliseconds of the process that is measured. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Path log;
    private final Process process;

    private RunningLine(Path folder, Path log, Process process) {
        this.folder = folder;
        this.log = log;
        this.process = process;
    }

    /** Starts on {@code posts}, {@code site} and {@code data} below a folder, and waits until it says that it is ready. */
    static RunningLine start(Path folder) {
        Path log = folder.resolve("run.log");
        List<String> command = Programs.run(folder, "--verbose", "--port", "0", "--management-port", "0");
        try {
            Files.createDirectories(folder.resolve("posts"));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            RunningLine line = new RunningLine(folder, log, process);
            Waiting.until("ready", READY_WITHIN, LOOK_EVERY, () -> line.output().contains("Ctrl-C stops"));
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path posts() {
        return folder.resolve("posts");
    }

    Path site() {
        return folder.resolve("site");
    }

    /**
     * Waits until the site has been written.
     *
     * @param events that publish must have worked off since the start
     */
    Duration awaitPublished(long events) {
        return Waiting.until(
                events + " events published",
                PUBLISHED_WITHIN,
                LOOK_EVERY,
                () -> metric("broadsheet_events_out_total\\{stage=\"publish\"\\}") >= events && isIdle());
    }

    /** Waits until each post has its page and nothing waits, whatever of it was done before the start. */
    Duration awaitPages(int posts) {
        return Waiting.until(
                posts + " pages",
                PUBLISHED_WITHIN,
                LOOK_EVERY,
                () -> isIdle() && Programs.entries(site().resolve("posts")) >= posts);
    }

    /** Whether nothing waits to be written. */
    private boolean isIdle() {
        return metric("broadsheet_publish_outbox\\{.*\\}") == 0
                && metric("broadsheet_waiting_events\\{stage=\"(?:transform|publish)\"\\}") == 0;
    }

    /** Of user and system, since the start. */
    double cpuSeconds() {
        return process.info()
                .totalCpuDuration()
                .map(spent -> spent.toNanos() / 1e9)
                .orElseThrow();
    }

    /** The same by stage. */
    Map<String, Double> threadSeconds() {
        return ThreadCosts.of(process.pid());
    }

    long peakMegabytes() {
        return ProcessCost.peakKilobytes(process.pid()) / 1024;
    }

    /** The sum of the metrics that a regular expression matches. */
    double metric(String name) {
        return Pattern.compile("(?m)^" + name + " (?<value>[0-9.E+-]+)$")
                .matcher(metrics())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(found.groupCount())))
                .sum();
    }

    private String metrics() {
        Matcher address = MANAGEMENT.matcher(output());
        if (!address.find()) {
            throw new IllegalStateException("no management address in " + log);
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.group(1) + "/metrics"))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String output() {
        if (!process.isAlive()) {
            throw new IllegalStateException("broadsheet has ended; see " + log);
        }
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
