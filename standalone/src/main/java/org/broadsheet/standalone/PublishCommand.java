package org.broadsheet.standalone;

import org.broadsheet.standalone.app.Line;
import picocli.CommandLine.Command;

/** The publish service alone. */
@Command(
        name = "publish",
        description = "One service against a cluster: posts.enriched to a site and feeds.",
        footer = {
            "%nExample:",
            "  broadsheet publish --bootstrap kafka-1:9092 --site /var/www/html \\",
            "                     --base-url https://example.org"
        })
final class PublishCommand extends ServiceCommand {
    PublishCommand() {
        super(Line.Service.PUBLISH, HeededOptions.OF_PUBLISH);
    }
}
