package org.broadsheet.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** {@code broadsheet run} as a user starts it: the built distribution, in a process of its own, in a folder of its own. */
public final class RunningBroadsheet implements AutoCloseable {
    private static final Pattern SITE = Pattern.compile("\\bsite\\s+(http://\\S+?)/?(\\s|$)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private RunningBroadsheet(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.reader = new Thread(this::read, "output of broadsheet");
        reader.start();
    }

    /** Starts the command in a folder and returns at once. */
    public static RunningBroadsheet start(Path folder, String... arguments) throws IOException {
        return start(folder, command(folder, arguments));
    }

    /** Starts the command in a folder that is a disk of its own, of so many KiB, below which nothing else can see. */
    static RunningBroadsheet startWithDisk(Path folder, Path disk, int kibibytes, String... arguments)
            throws IOException {
        Files.createDirectories(disk);
        String mount = "mount -t tmpfs -o size=" + kibibytes + "k none \"$0\" && exec \"$@\"";
        List<String> command = new ArrayList<>(List.of(Tool.UNSHARE.path().toString(), "--map-root-user", "--mount"));
        command.addAll(List.of("sh", "-c", mount, disk.toString()));
        command.addAll(command(folder, arguments));
        return start(folder, command);
    }

    /** As the script does, with the classes from an archive. */
    private static List<String> command(Path folder, String... arguments) throws IOException {
        try {
            return Distribution.command(Distribution.fromArchive(folder.resolve("archive")), arguments);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static RunningBroadsheet start(Path folder, List<String> command) throws IOException {
        Files.createDirectories(folder);
        return new RunningBroadsheet(
                folder,
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start());
    }

    /** Starts {@code run} in a folder, on a free port, and returns when it is ready. */
    static RunningBroadsheet run(Path folder, String... arguments) throws IOException {
        RunningBroadsheet broadsheet = start(
                folder,
                Stream.concat(Stream.of("run", "--port", "0", "--management-port", "0"), Stream.of(arguments))
                        .toArray(String[]::new));
        Awaitility.await("ready")
                .atMost(Duration.ofSeconds(60))
                .until(() -> broadsheet.output().contains("Ctrl-C") || !broadsheet.process.isAlive());
        if (!broadsheet.process.isAlive()) {
            throw new IllegalStateException(broadsheet.output());
        }
        return broadsheet;
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path data() {
        return folder.resolve("broadsheet-data");
    }

    /** What it has said until now. */
    public String output() {
        return String.join("\n", output);
    }

    /** Where the site is served, without a slash at the end. */
    String address() {
        Matcher site = SITE.matcher(output());
        if (!site.find()) {
            throw new IllegalStateException("no address in: " + output());
        }
        return site.group(1);
    }

    /** {@code host:port} of its broker. */
    String bootstrap() throws IOException {
        return Files.readString(data().resolve("broker.address")).strip();
    }

    HttpResponse<String> get(String path) throws IOException {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Waits for the end of the process. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running: " + output());
        }
        reader.join(1_000);
        return process.exitValue();
    }

    /** Ends it as Ctrl-C does. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** Ends it as a power cut does, the disk apart. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            kill();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
            }
        } catch (IOException e) {
            output.add("(the output broke off: " + e.getMessage() + ")");
        }
    }
}
