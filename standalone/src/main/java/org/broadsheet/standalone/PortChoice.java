package org.broadsheet.standalone;

import java.io.UncheckedIOException;
import org.broadsheet.standalone.app.CannotRunException;
import org.broadsheet.standalone.http.LocalServer;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/** Starts a web server on the port that was asked for, else on the usual or the next free one. */
final class PortChoice {
    private PortChoice() {}

    static LocalServer start(String option, String host, int usual, @Nullable Integer asked, Handler handler) {
        if (asked == null) {
            return LocalServer.startAtOrAfter(host, usual, handler);
        }
        try {
            return LocalServer.startAt(host, asked, handler);
        } catch (UncheckedIOException e) {
            throw new CannotRunException(
                    option + " " + asked
                            + " is taken by another program, or not yours to use. Name another one, or leave " + option
                            + " out to get the next free one.",
                    e);
        }
    }
}
