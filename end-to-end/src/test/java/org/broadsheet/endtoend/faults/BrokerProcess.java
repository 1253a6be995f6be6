package org.broadsheet.endtoend.faults;

import java.nio.file.Path;
import org.broadsheet.broker.app.EmbeddedBroker;

/** The embedded broker in a process of its own. */
final class BrokerProcess {
    static final String READY = "the broker is ready";

    private BrokerProcess() {}

    /** Arguments: folder of the data, port. Ends only by a signal. */
    @SuppressWarnings({"resource", "SystemOut"}) // The broker's threads keep the process; its parent reads the line.
    public static void main(String[] arguments) {
        EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), false);
        System.out.println(READY);
    }
}
