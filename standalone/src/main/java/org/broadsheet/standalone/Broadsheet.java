package org.broadsheet.standalone;

import java.util.concurrent.Callable;
import org.broadsheet.events.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code broadsheet} command. */
@Command(
        name = "broadsheet",
        description = "Drop a post into a folder; see it published. Every step is an event on Kafka.",
        versionProvider = Broadsheet.Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footer = {
            "%nExamples:",
            "  broadsheet run                        publishes what you drop, serves it",
            "  broadsheet run --once --inbox posts   publishes a folder, prints a summary",
            "  broadsheet convert --summary posts    counts, and what would be refused",
            "  broadsheet status                     how far all is, and what was refused",
            "",
            "Each option can be set in the environment: BROADSHEET_BASE_URL for --base-url,",
            "and so on; KAFKA_BOOTSTRAP_SERVERS for --bootstrap.",
            "",
            "Exit codes: 0 all well; 1 something was refused or could not be done; 2 the",
            "command was wrong; 130 run --once was stopped before all was published."
        },
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            TransformCommand.class,
            PublishCommand.class,
            ConvertCommand.class,
            StatusCommand.class,
            TraceCommand.class,
            DeadCommand.class,
            InboxCommand.class,
            VerifyCommand.class,
            RebuildCommand.class
        })
public final class Broadsheet implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine broadsheet = new CommandLine(new Broadsheet())
                .setDefaultValueProvider(new Environment(System.getenv()))
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution)
                .setCaseInsensitiveEnumValuesAllowed(true);
        broadsheet.getSubcommands().values().forEach(Broadsheet::showHeededOptions);
        return broadsheet;
    }

    private static void showHeededOptions(CommandLine command) {
        if (command.getCommand() instanceof LineCommand line) {
            HeededOptions.showOnly(line.heeded(), command.getCommandSpec());
        }
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"broadsheet " + ProgramVersion.current() + " (Java " + Runtime.version() + ")"};
        }
    }
}
