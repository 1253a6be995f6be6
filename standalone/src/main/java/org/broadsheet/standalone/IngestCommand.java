package org.broadsheet.standalone;

import org.broadsheet.standalone.app.Line;
import picocli.CommandLine.Command;

/** The ingest service alone. */
@Command(name = "ingest", description = "One service against a cluster: a folder to posts.received.")
final class IngestCommand extends ServiceCommand {
    IngestCommand() {
        super(Line.Service.INGEST);
    }

    @Override
    public Integer call() {
        inbox.prepare();
        return super.call();
    }
}
