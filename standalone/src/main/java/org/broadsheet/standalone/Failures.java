package org.broadsheet.standalone;

import java.io.PrintWriter;
import org.broadsheet.broker.app.FolderInUseException;
import org.broadsheet.broker.app.PortInUseException;
import org.broadsheet.standalone.app.CannotRunException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where a failed command becomes words and an exit code. */
final class Failures {
    private Failures() {}

    /** The command was wrong: what about it, and where to read on. */
    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("broadsheet: " + Printable.of(wrong(e)));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    /** What picocli calls an unmatched argument at an index is a command that is none, or one word too many. */
    private static String wrong(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return e.getMessage();
        }
        String word = "'" + unmatched.getUnmatched().get(0) + "'";
        return e.getCommandLine().getSubcommands().isEmpty() ? word + " is one too many" : "no command " + word;
    }

    /** The command was right and could not be done. */
    static int execution(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("broadsheet: " + message(e));
        if (!isExpected(e)) {
            // Not one of our loggers, whose errors the terminal shows: the words above are enough there.
            LoggerFactory.getLogger("failure").atError().setCause(e).log("the command failed");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The services refuse to start with exceptions of their own, whose messages are written for people. */
    private static String message(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static boolean isExpected(Exception e) {
        return e instanceof CannotRunException || e instanceof FolderInUseException || e instanceof PortInUseException;
    }
}
