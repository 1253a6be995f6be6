package org.broadsheet.standalone;

import org.broadsheet.standalone.app.Line;
import picocli.CommandLine.Command;

/** The ingest service alone. */
@Command(
        name = "ingest",
        description = "One service against a cluster: a folder to posts.received.",
        footer = {"%nExample:", "  broadsheet ingest --bootstrap kafka-1:9092 --inbox ~/posts"})
final class IngestCommand extends ServiceCommand {
    IngestCommand() {
        super(Line.Service.INGEST, HeededOptions.OF_INGEST);
    }

    @Override
    void prepare() {
        inbox.prepare();
    }
}
