package org.broadsheet.bench.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.bench.Report;

/** The processor's time per post and step in the running line. Argument: number of posts (default 3000). */
public final class StageCost {
    private static final List<String> STEPS =
            List.of("decode", "head", "parse", "facts", "repair", "quotes", "write", "encode");

    private static final String WRITES = "broadsheet_publish_site_writes_total";

    private StageCost() {}

    /** Prints a table and keeps it. */
    public static void main(String[] arguments) throws IOException {
        int size = Programs.sizes(arguments, 3_000)[0];
        Path folder = Files.createTempDirectory("broadsheet-stages");
        Report report = new Report("stages");
        try (RunningLine line = WarmService.start(folder)) {
            Map<String, Double> threadsBefore = line.threadSeconds();
            double[] before = steps(line);
            double written = line.metric(WRITES);
            ProcessCost cost = WarmService.publish(folder, line, size);
            double[] after = steps(line);
            Map<String, Double> threads = line.threadSeconds();
            report.line(String.format(
                    Locale.ROOT,
                    "%d posts into a warm service: %.0f posts/s, %.0f us CPU per post",
                    size,
                    size / cost.wallSeconds(),
                    cost.cpuSeconds() / size * 1e6));
            for (String stage : ThreadCosts.names()) {
                double seconds = threads.getOrDefault(stage, 0.0) - threadsBefore.getOrDefault(stage, 0.0);
                row(report, stage, seconds / size);
            }
            report.line(String.format(
                    Locale.ROOT,
                    "%.1f files written per post; steps of transform, on the clock:",
                    (line.metric(WRITES) - written) / size));
            for (int i = 0; i < STEPS.size(); i++) {
                row(report, STEPS.get(i), (after[i] - before[i]) / size);
            }
        }
        report.keep();
        Programs.delete(folder);
    }

    private static void row(Report report, String name, double seconds) {
        report.line(String.format(Locale.ROOT, "  %-16s %6.0f us", name, seconds * 1e6));
    }

    private static double[] steps(RunningLine line) {
        return STEPS.stream()
                .mapToDouble(step -> line.metric("broadsheet_transform_step_seconds_sum\\{step=\"" + step + "\"\\}"))
                .toArray();
    }
}
