package org.broadsheet.standalone;

import org.broadsheet.standalone.app.Line;
import picocli.CommandLine.Command;

/** The transform service alone. */
@Command(name = "transform", description = "One service against a cluster: posts.received to posts.enriched.")
final class TransformCommand extends ServiceCommand {
    TransformCommand() {
        super(Line.Service.TRANSFORM);
    }
}
