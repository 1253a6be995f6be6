package org.broadsheet.standalone;

import java.util.Set;
import java.util.concurrent.Callable;
import org.broadsheet.standalone.app.Opened;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command on the whole line, with the options of inbox, site and cluster; most of them run services until they are done or stopped. */
abstract class LineCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    @Mixin
    InboxOptions inbox = new InboxOptions();

    @Mixin
    SiteOptions site = new SiteOptions();

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    /** The options of inbox and site that mean something to this command, which its help shows; see {@link HeededOptions}. */
    abstract Set<String> heeded();

    /** What a stop may interrupt. */
    @FunctionalInterface
    interface Stoppable {
        /**
         * Works.
         *
         * @param opened closes what is added to it, however the work ends
         * @return the exit code
         */
        int run(Opened opened, StopSignal stop, Terminal terminal);
    }

    /**
     * Works until it is done or stopped, and closes what it opened.
     *
     * @param hasWork whether who is stopped had something to finish
     * @return the exit code: the work's, or that of a stop, whatever the work threw when it was interrupted
     */
    final int untilStopped(boolean hasWork, Stoppable work) {
        Terminal terminal = new Terminal(spec.commandLine());
        try (StopSignal stop = new StopSignal(terminal::say, hasWork)) {
            Opened opened = new Opened();
            try {
                return work.run(opened, stop, terminal);
            } catch (RuntimeException e) {
                if (stop.wasRequested()) {
                    return stop.exitCode();
                }
                throw e;
            } finally {
                // Clears the interruption, so that closing is not interrupted as well.
                stop.wasRequested();
                opened.close();
            }
        }
    }
}
