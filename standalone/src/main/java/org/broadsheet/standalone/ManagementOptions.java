package org.broadsheet.standalone;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a process tells machines how it is. */
final class ManagementOptions {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli, as all options are.
    CommandSpec spec;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = "of /metrics and /health (default: 8081, or the next free one)")
    @Nullable
    Integer port;

    @Option(
            names = "--management-host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "which /metrics and /health listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE})")
    String host = "";

    /** Refuses a port that can be none, before anything is made. */
    void check() {
        check(spec, "--management-port", port);
    }

    /** Starts to answer. */
    Management start() {
        return Management.start(host, port);
    }

    static void check(CommandSpec spec, String option, @Nullable Integer port) {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " " + port + " is not a port; expected 0 to 65535, 0 for any free one");
        }
    }
}
