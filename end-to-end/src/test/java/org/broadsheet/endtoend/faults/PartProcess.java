package org.broadsheet.endtoend.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One life of a part: from its start to its kill. */
final class PartProcess {
    /** What the JVM says of the port at which a debugger may attach, which {@link Debugger} does. */
    private static final Pattern DEBUG_PORT = Pattern.compile("Listening for transport dt_socket at address: (\\d+)");

    static final String DEBUGGABLE = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0";

    private final Process process;
    private final Path copy;
    private final String ready;
    private final long startedAt = System.nanoTime();
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader;
    private volatile long readyAt;

    /**
     * @param copy gets all that the process says, for whoever looks for the cause of a failure
     */
    private PartProcess(Process process, Path copy, String ready) {
        this.process = process;
        this.copy = copy;
        this.ready = ready;
        this.reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a process and returns at once.
     *
     * @param ready part of the line by which it says that it is ready
     */
    static PartProcess start(List<String> command, Path folder, String ready) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new PartProcess(process, folder.resolve("said-by-" + process.pid() + ".txt"), ready);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isReady() {
        return readyAt != 0;
    }

    /** From its start to its saying that it is ready. */
    Duration readyAfter() {
        return Duration.ofNanos(readyAt - startedAt);
    }

    /** Where to attach a debugger, which is another place each time; empty in the first moments. */
    Optional<Integer> debugPort() {
        return output.stream()
                .map(DEBUG_PORT::matcher)
                .filter(Matcher::find)
                .map(port -> Integer.valueOf(port.group(1)))
                .reduce((before, now) -> now);
    }

    /** SIGKILL: no hook runs, no buffer is written. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    /** All that it has said. */
    String output() {
        return String.join("\n", output);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter said = new PrintWriter(copy.toFile(), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                said.println(line);
                if (readyAt == 0 && line.contains(ready)) {
                    readyAt = System.nanoTime();
                }
            }
        } catch (IOException e) {
            output.add("(the output broke off: " + e.getMessage() + ")");
        }
    }
}
