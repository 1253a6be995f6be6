package org.broadsheet.standalone;

import org.broadsheet.standalone.app.Line;
import picocli.CommandLine.Command;

/** The transform service alone. */
@Command(
        name = "transform",
        description = "One service against a cluster: posts.received to posts.enriched.",
        footer = {"%nExample:", "  broadsheet transform --bootstrap kafka-1:9092"})
final class TransformCommand extends ServiceCommand {
    TransformCommand() {
        super(Line.Service.TRANSFORM, HeededOptions.OF_TRANSFORM);
    }
}
