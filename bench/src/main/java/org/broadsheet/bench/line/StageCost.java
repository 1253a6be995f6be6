package org.broadsheet.bench.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.broadsheet.bench.Report;

/** The processor's time per post and step in the running line. Argument: number of posts (default 10000). */
public final class StageCost {
    private static final List<String> STEPS =
            List.of("decode", "head", "parse", "facts", "repair", "quotes", "write", "encode");

    private StageCost() {}

    /** Prints a table and keeps it. */
    public static void main(String[] arguments) throws IOException {
        int size = Programs.sizes(arguments, 10_000)[0];
        Path folder = Files.createTempDirectory("broadsheet-stages");
        Report report = new Report("stages");
        try (RunningLine line = WarmService.start(folder)) {
            double[] before = steps(line);
            ProcessCost cost = WarmService.publish(folder, line, size);
            double[] after = steps(line);
            report.line(String.format(
                    Locale.ROOT,
                    "%d posts into a warm service: %.0f posts/s, %.0f us CPU per post",
                    size,
                    size / cost.wallSeconds(),
                    cost.cpuSeconds() / size * 1e6));
            for (int i = 0; i < STEPS.size(); i++) {
                double micros = (after[i] - before[i]) / size * 1e6;
                report.line(String.format(Locale.ROOT, "  transform %-7s %6.0f us", STEPS.get(i), micros));
            }
        }
        report.keep();
        Programs.delete(folder);
    }

    private static double[] steps(RunningLine line) {
        return STEPS.stream()
                .mapToDouble(step -> line.metric("broadsheet_transform_step_seconds_sum\\{step=\"" + step + "\"\\}"))
                .toArray();
    }
}
