package org.broadsheet.bench.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.broadsheet.bench.Report;

/**
 * A whole folder of posts, from nothing to the finished site, in one process ({@code broadsheet run --once}) and on a warm service,
 * beside other generators on the same posts. Arguments: numbers of posts (default 1000 10000).
 *
 * <p>All of one size are measured one right after the other, so that ratios hold on a machine that is noisy.
 */
public final class Bulk {
    /** Jekyll takes the square of the number of posts for their neighbours and tags. */
    private static final int LARGEST_FOR_SLOW_PEERS = 1_000;

    /** Beyond it, the warm service says nothing new, and takes minutes. */
    private static final int LARGEST_FOR_WARM = 10_000;

    private final Report report;

    private Bulk(Report report) {
        this.report = report;
    }

    /** Prints a table and keeps it, one for each size. */
    public static void main(String[] arguments) throws IOException {
        for (int size : Programs.sizes(arguments, 1_000, 10_000)) {
            Report report = new Report("bulk-" + size);
            report.line("posts    who             wall         CPU      peak RSS   files");
            new Bulk(report).measure(size);
            report.keep();
        }
    }

    private void measure(int size) throws IOException {
        Path folder = Files.createTempDirectory("broadsheet-bulk");
        GeneratedPosts.first(size).write(folder.resolve("posts"));
        ProcessCost cold = ProcessCost.of(folder, Programs.run(folder, "--once"));
        row(size, "--once", cold, Programs.files(folder.resolve("site")));
        if (size <= LARGEST_FOR_WARM) {
            row(size, "warm service", warm(size), 0);
        }
        for (Peer peer : List.of(new HugoSite(folder), new JekyllSite(folder), new EleventySite(folder))) {
            if (!(peer instanceof HugoSite) && size > LARGEST_FOR_SLOW_PEERS) {
                continue;
            }
            if (peer.isInstalled()) {
                ProcessCost theirs = peer.build(folder.resolve("posts"));
                row(size, peer.name(), theirs, Programs.files(peer.site()));
                ratio(size, peer.name(), cold, theirs);
            } else {
                report.line("         " + peer.name() + " is not installed: " + peer.hint());
            }
        }
        Programs.delete(folder);
    }

    private static ProcessCost warm(int size) throws IOException {
        Path folder = Files.createTempDirectory("broadsheet-warm");
        try (RunningLine line = WarmService.start(folder)) {
            return WarmService.publish(folder, line, size);
        } finally {
            Programs.delete(folder);
        }
    }

    private void row(int size, String who, ProcessCost cost, long files) {
        report.line(String.format(
                Locale.ROOT,
                "%-7d  %-12s %s  %s  %5.0f posts/s",
                size,
                who,
                cost,
                files == 0 ? "       " : String.format(Locale.ROOT, "%7d", files),
                size / cost.wallSeconds()));
    }

    private void ratio(int size, String peer, ProcessCost ours, ProcessCost theirs) {
        report.line(String.format(
                Locale.ROOT,
                "%-7d  --once / %s: %.2f wall, %.2f CPU, %.2f RSS",
                size,
                peer,
                ours.wallSeconds() / theirs.wallSeconds(),
                ours.cpuSeconds() / theirs.cpuSeconds(),
                (double) ours.peakMegabytes() / theirs.peakMegabytes()));
    }
}
