package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.bench.Report;

/**
 * From the drop of an edited post to its new title on its page, the home page, a tag's page and in each feed, while everything
 * runs. Arguments: numbers of posts (default 1000 10000). The system property {@code bench.folder} names a folder to keep, so
 * that a large archive is published once.
 */
public final class EditLatency {
    private static final int EDITS = 100;
    /** The newest are on the home page and in the feeds. */
    private static final int NEWEST = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(1);

    private EditLatency() {}

    /** Prints a table and keeps it. */
    public static void main(String[] arguments) throws IOException {
        Report report = new Report("edit");
        report.line(EDITS + " edits, one at a time; quiet time of 100 ms included");
        for (int size : Programs.sizes(arguments, 1_000, 10_000)) {
            String kept = System.getProperty("bench.folder");
            Path folder =
                    kept == null ? Files.createTempDirectory("broadsheet-edit") : Path.of(kept, String.valueOf(size));
            measure(size, folder, report);
            if (kept == null) {
                Programs.delete(folder);
            }
        }
        report.keep();
    }

    private static void measure(int size, Path folder, Report report) {
        GeneratedPosts posts = GeneratedPosts.first(size);
        if (!Files.isDirectory(folder.resolve("posts"))) {
            posts.write(folder.resolve("posts"));
        }
        try (RunningLine line = RunningLine.start(folder)) {
            Duration published = line.awaitPages(size);
            report.line(String.format(
                    Locale.ROOT,
                    "%d posts: all published %.1f s after ready, peak %d MB",
                    size,
                    published.toNanos() / 1e9,
                    line.peakMegabytes()));
            edits(posts, line)
                    .forEach((place, latencies) -> report.line(String.format("  %-10s %s", place, latencies)));
            report.line("  peak " + line.peakMegabytes() + " MB");
        }
    }

    private static Map<String, Percentiles> edits(GeneratedPosts posts, RunningLine line) {
        Map<String, Percentiles> latencies = new LinkedHashMap<>();
        for (int edit = 0; edit < EDITS; edit++) {
            int post = edit % NEWEST;
            String mark = ", edit " + edit + " of " + System.nanoTime();
            long start = System.nanoTime();
            posts.write(line.posts(), post, mark);
            Map<String, Path> missing = places(line.site(), post);
            Waiting.until("edit " + edit, PATIENCE, LOOK_EVERY, () -> {
                missing.entrySet().removeIf(place -> {
                    boolean isThere = contains(place.getValue(), mark);
                    if (isThere) {
                        add(latencies, place.getKey(), start);
                    }
                    return isThere;
                });
                return missing.isEmpty();
            });
            add(latencies, "everywhere", start);
        }
        return latencies;
    }

    private static void add(Map<String, Percentiles> latencies, String place, long start) {
        latencies.computeIfAbsent(place, any -> new Percentiles()).add(Duration.ofNanos(System.nanoTime() - start));
    }

    private static Map<String, Path> places(Path site, int post) {
        Map<String, Path> places = new LinkedHashMap<>();
        places.put(
                "page", site.resolve(GeneratedPosts.address(post).substring(1)).resolve("index.html"));
        places.put("home", site.resolve("index.html"));
        places.put("tag", site.resolve("tags").resolve(GeneratedPosts.tag(post)).resolve("index.html"));
        Stream.of("feed.xml", "atom.xml", "feed.json").forEach(feed -> places.put(feed, site.resolve(feed)));
        return places;
    }

    private static boolean contains(Path file, String mark) {
        try {
            return Files.readString(file).contains(mark);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
