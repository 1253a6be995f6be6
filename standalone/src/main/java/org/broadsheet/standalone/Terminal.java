package org.broadsheet.standalone;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Where people read: results on stdout, remarks and refusals on stderr. Lines of several threads do not mix. */
final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;

    Terminal(CommandLine command) {
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /** A result. */
    synchronized void say(String line) {
        out.println(Printable.of(line));
        out.flush();
    }

    /** Something that somebody should look at. */
    synchronized void warn(String line) {
        err.println(Printable.of(line));
        err.flush();
    }
}
