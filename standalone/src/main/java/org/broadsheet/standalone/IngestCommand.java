package org.broadsheet.standalone;

import java.util.concurrent.Callable;
import org.broadsheet.standalone.app.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The ingest service alone. */
@Command(name = "ingest", description = "One service against a cluster: a folder to posts.received.")
final class IngestCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    @Mixin
    InboxOptions inbox = new InboxOptions();

    @Mixin
    SiteOptions site = new SiteOptions();

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Mixin
    ManagementOptions management = new ManagementOptions();

    @Override
    public Integer call() {
        inbox.prepare();
        return new ServiceRun(spec, cluster, management, Line.Service.INGEST).run(inbox.line(cluster, site.config()));
    }
}
