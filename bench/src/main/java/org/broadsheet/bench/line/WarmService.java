package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A service that has published a thousand posts before it is measured. */
final class WarmService {
    private static final int WARM = 1_000;

    private WarmService() {}

    /** Starts it on folders below this one. */
    static RunningLine start(Path folder) {
        GeneratedPosts.first(WARM).write(folder.resolve("posts"));
        RunningLine line = RunningLine.start(folder);
        line.awaitPublished(WARM);
        return line;
    }

    /** What it costs from the drop of more posts until all of them are published. */
    static ProcessCost publish(Path folder, RunningLine line, int posts) {
        Path ready = folder.resolve("ready");
        new GeneratedPosts(WARM, posts).write(ready);
        double cpu = line.cpuSeconds();
        long start = System.nanoTime();
        moveAll(ready, line.posts());
        line.awaitPublished(WARM + posts);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new ProcessCost(seconds, line.cpuSeconds() - cpu, line.peakMegabytes());
    }

    /** Renames folders of a thousand, so that writing them is not measured. */
    private static void moveAll(Path from, Path to) {
        try (Stream<Path> all = Files.list(from)) {
            List<Path> folders = all.sorted().toList();
            for (Path each : folders) {
                Files.move(each, to.resolve(from.relativize(each)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
