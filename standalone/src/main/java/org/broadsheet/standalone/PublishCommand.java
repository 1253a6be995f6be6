package org.broadsheet.standalone;

import java.util.concurrent.Callable;
import org.broadsheet.standalone.app.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The publish service alone. */
@Command(name = "publish", description = "One service against a cluster: posts.enriched to a site and feeds.")
final class PublishCommand implements Callable<Integer> {
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
        return new ServiceRun(spec, cluster, management, Line.Service.PUBLISH).run(inbox.line(cluster, site.config()));
    }
}
