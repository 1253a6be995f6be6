package org.broadsheet.bench.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.bench.Report;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link CoreBenchmark} and prints its table. Time is the measuring thread's, the serial collector's included, not what the
 * compilers take beside it. Argument: a folder of HTML posts (default: generated bodies).
 */
public final class CoreReport {
    private static final List<String> STEPS = List.of("head", "parse", "facts", "repair", "quotes", "write");
    private static final int ITERATIONS = 5;
    /** No two compile alike: of one code the ratio differs by a tenth from one to the next. They alternate, since machines change too. */
    private static final int FORKS = 4;

    private static final TimeValue EACH = TimeValue.seconds(4);

    private CoreReport() {}

    /** Prints a table and keeps it. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        String folder = arguments.length == 0 ? "" : arguments[0];
        Options options = new OptionsBuilder()
                .include(CoreBenchmark.class.getSimpleName())
                .param("folder", folder)
                .forks(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
                .warmupIterations(ITERATIONS)
                .warmupTime(EACH)
                .measurementIterations(ITERATIONS)
                .measurementTime(EACH)
                .build();
        Map<String, List<RunResult>> byName = new HashMap<>();
        for (int fork = 0; fork < FORKS; fork++) {
            for (RunResult result : new Runner(options).run()) {
                byName.computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new ArrayList<>())
                        .add(result);
            }
        }
        Report report = new Report(folder.isEmpty() ? "core" : "core-of-a-folder");
        print(report, byName.get("core"), byName.get("jsoup"));
        report.keep();
    }

    private static void print(Report report, List<RunResult> core, List<RunResult> jsoup) {
        double rate = rate(core);
        double bare = rate(jsoup);
        row(report, "jsoup: parse, clean, serialise", bare);
        row(report, "core", rate);
        String each = IntStream.range(0, FORKS)
                .mapToObj(fork -> String.format(
                        Locale.ROOT, "%.2f", rate(List.of(core.get(fork))) / rate(List.of(jsoup.get(fork)))))
                .collect(Collectors.joining(", "));
        report.line(String.format(Locale.ROOT, "core / jsoup %.2f (%s)", rate / bare, each));
        double all = STEPS.stream().mapToDouble(step -> sum(core, step)).sum();
        for (String step : STEPS) {
            double share = sum(core, step) / all;
            report.line(String.format(
                    Locale.ROOT,
                    "  %-7s %8.0f posts per CPU-second  %5.0f us each  %3.0f %%",
                    step,
                    rate / share,
                    share / rate * 1e6,
                    share * 100));
        }
    }

    /** Posts per second of the measuring thread's processor time. */
    private static double rate(List<RunResult> results) {
        return sum(results, "posts") / sum(results, "cpuNanos") * 1e9;
    }

    private static double sum(List<RunResult> results, String counter) {
        return results.stream()
                .mapToDouble(result -> result.getSecondaryResults().get(counter).getScore())
                .sum();
    }

    private static void row(Report report, String who, double rate) {
        report.line(
                String.format(Locale.ROOT, "%-31s %6.0f posts per CPU-second  %5.0f us each", who, rate, 1e6 / rate));
    }
}
