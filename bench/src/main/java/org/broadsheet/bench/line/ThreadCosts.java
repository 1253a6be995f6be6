package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Seconds of user and system that the threads of a process have had, by stage: on Linux, where a thread's name says whose it is. */
final class ThreadCosts {
    /** The first that matches decides; the kernel keeps 15 characters of a name. */
    private static final Map<String, Pattern> STAGES = stages();

    private static final double TICKS_A_SECOND = 100;
    /** In {@code /proc/…/stat}, counted behind the name in parentheses. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private ThreadCosts() {}

    private static Map<String, Pattern> stages() {
        Map<String, Pattern> stages = new LinkedHashMap<>();
        stages.put("ingest", Pattern.compile("ingest.*"));
        stages.put("transform", Pattern.compile("transform.*"));
        stages.put("publish", Pattern.compile("publish.*"));
        stages.put("clients", Pattern.compile("kafka-(?:produ|consu|admin|coord).*"));
        stages.put("compiler", Pattern.compile("C[12] Compiler.*|Sweeper thread"));
        stages.put("collector", Pattern.compile("VM Thread|GC .*|G1 .*"));
        stages.put("broker and rest", Pattern.compile(".*"));
        return stages;
    }

    /** The names of the stages, in the order of a table. */
    static List<String> names() {
        return List.copyOf(STAGES.keySet());
    }

    /** What the threads that live have had so far. */
    static Map<String, Double> of(long process) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process), "task"))) {
            for (Path thread : threads.toList()) {
                add(seconds, thread.resolve("stat"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seconds;
    }

    private static void add(Map<String, Double> seconds, Path stat) throws IOException {
        String line;
        try {
            line = Files.readString(stat);
        } catch (NoSuchFileException e) {
            return;
        }
        String name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        double spent = (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_A_SECOND;
        seconds.merge(stage(name), spent, Double::sum);
    }

    private static String stage(String thread) {
        return STAGES.entrySet().stream()
                .filter(stage -> stage.getValue().matcher(thread).matches())
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
