package org.broadsheet.standalone.app;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Who has a data folder, as {@code <data>/running.properties} tells other commands.
 *
 * @param pid of the process
 * @param bootstrap of the cluster it uses
 * @param topicPrefix of its topics
 * @param site where its site is served; empty where it serves none
 */
public record RunningLine(long pid, String bootstrap, String topicPrefix, String site) {

    /** Reads what {@link #write} wrote; empty where there is nothing or no whole address. */
    static Optional<RunningLine> read(Path file) {
        Properties address = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            address.load(in);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String pid = address.getProperty("pid", "");
        String bootstrap = address.getProperty("bootstrap", "");
        if (!pid.matches("\\d{1,18}") || bootstrap.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RunningLine(
                Long.parseLong(pid),
                bootstrap,
                address.getProperty("topic-prefix", ""),
                address.getProperty("site", "")));
    }

    /** Tells other commands. */
    void write(Path file) {
        // Plain lines, which shell scripts read as easily: Properties would escape each colon.
        List<String> lines = List.of(
                "# The running Broadsheet; removed when it stops.",
                "pid=" + pid,
                "bootstrap=" + bootstrap,
                "topic-prefix=" + topicPrefix,
                "site=" + site);
        WholeFile.write(file, String.join("\n", lines) + "\n");
    }

    /** Tells shell scripts and consumers, in a file with nothing else, where Kafka is. */
    void writeAddress(Path file) {
        WholeFile.write(file, bootstrap + "\n");
    }
}
