package org.broadsheet.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** A program that some tests need and that the build does not bring. */
public enum Tool {
    CHROMIUM("apt-get install chromium chromium-driver", true, "chromium", "chromium-browser", "google-chrome"),
    CHROMEDRIVER("apt-get install chromium chromium-driver", true, "chromedriver"),
    PROMETHEUS("apt-get install prometheus", true, "prometheus"),
    PROMTOOL("apt-get install prometheus", true, "promtool"),
    KCAT("apt-get install kcat", true, "kcat", "kafkacat"),
    /** Mounts a disk of any size for one process; where a container may not, nothing can be installed that would. */
    UNSHARE("allow mounts in user namespaces", false, "unshare") {
        @Override
        Optional<Path> find() {
            return super.find().filter(Tool::mountsDisks);
        }
    },
    /** A container engine is never required: what its tests prove is proved on the embedded broker too. */
    DOCKER("install a container engine and start it", false, "docker") {
        @Override
        Optional<Path> find() {
            // A client without an engine is of no use.
            return super.find().filter(client -> DockerClientFactory.instance().isDockerAvailable());
        }
    };

    private final String install;
    private final boolean canBeRequired;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below
    private final List<String> commands;

    Tool(String install, boolean canBeRequired, String... commands) {
        this.install = install;
        this.canBeRequired = canBeRequired;
        this.commands = List.of(commands);
    }

    /** How to get it, on Debian. */
    String install() {
        return install;
    }

    /** Whether {@code -Dbroadsheet.tools=required} turns its absence into a failure. */
    boolean canBeRequired() {
        return canBeRequired;
    }

    /** The program on the path, where there is one. */
    Optional<Path> find() {
        return commands.stream().flatMap(Tool::onPath).findFirst();
    }

    /** The program. */
    Path path() {
        return find().orElseThrow(() -> new IllegalStateException(this + " is not installed: " + install));
    }

    private static boolean mountsDisks(Path unshare) {
        try {
            String mount = "mount -t tmpfs none '" + System.getProperty("java.io.tmpdir") + "'";
            Process process = new ProcessBuilder(unshare.toString(), "--map-root-user", "--mount", "sh", "-c", mount)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Stream<Path> onPath(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable);
    }
}
