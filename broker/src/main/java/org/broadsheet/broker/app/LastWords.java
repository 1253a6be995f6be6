package org.broadsheet.broker.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.common.utils.internals.Exit;
import org.jspecify.annotations.Nullable;

/**
 * What is said before Kafka ends the process, which it does without a word where its only log directory fails: a full disk,
 * most of all.
 *
 * <p>It halts, as Kafka would: the hooks of an orderly exit wait for services that wait for the broker.
 *
 * @param folder of the broker's data
 */
record LastWords(Path folder) {
    static LastWords of(Path folder) {
        return new LastWords(folder.toAbsolutePath().normalize());
    }

    /** From now on for all that Kafka has to say in this process. */
    void install() {
        Exit.setHaltProcedure((status, message) -> end(message));
        Exit.setExitProcedure((status, message) -> end(message));
    }

    /** Why the process ends and what to do. */
    String text(@Nullable String message) {
        return "broadsheet: the broker cannot write to " + folder + " (disk full?"
                + (message == null ? "" : " " + message) + "). Free space there and start again; nothing that was"
                + " acknowledged is lost.";
    }

    private void end(@Nullable String message) {
        // Not a logger: its file may be on the same full disk.
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(text(message));
        Runtime.getRuntime().halt(1);
    }
}
