package org.broadsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of figures: printed at once, and kept as a file below {@code bench/results}. */
public final class Report {
    private static final Path RESULTS = Path.of("bench", "results");

    private final String name;
    private final PrintStream out = System.out;
    private final List<String> lines = new ArrayList<>();

    /** Begins with the name, the time and the machine. */
    public Report(String name) {
        this.name = name;
        line(name + ", " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        line(machine());
    }

    /** Prints a line. */
    public void line(String line) {
        lines.add(line);
        out.println(line);
    }

    /** Writes the lines to {@code bench/results/<name>.txt}, in place of those of the last time. */
    public void keep() throws IOException {
        Files.createDirectories(RESULTS);
        Files.write(RESULTS.resolve(name + ".txt"), lines, StandardCharsets.UTF_8);
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " cores (" + processor() + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                + System.getProperty("java.version");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
