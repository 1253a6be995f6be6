package org.broadsheet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import picocli.CommandLine;

/** A command on a thread of its own. */
final class RunningCommand {
    private final StringWriter words = new StringWriter();
    private final Thread thread;
    private volatile int exitCode = -1;

    private RunningCommand(List<String> arguments) {
        CommandLine command = Broadsheet.commandLine();
        command.setOut(new PrintWriter(words, true));
        command.setErr(new PrintWriter(words, true));
        thread = new Thread(() -> exitCode = command.execute(arguments.toArray(String[]::new)), arguments.get(0));
        thread.start();
    }

    static RunningCommand start(List<String> arguments) {
        return new RunningCommand(arguments);
    }

    String words() {
        return words.toString();
    }

    void awaitWords(String expected) {
        Awaitility.await(expected)
                .atMost(Duration.ofSeconds(60))
                .until(() -> words().contains(expected) || !thread.isAlive());
        assertThat(words()).contains(expected);
    }

    /** Ends it as Ctrl-C does. */
    int stop() throws InterruptedException {
        thread.interrupt();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        thread.join(Duration.ofSeconds(60).toMillis());
        assertThat(thread.isAlive()).as(words()).isFalse();
        return exitCode;
    }
}
