package org.broadsheet.standalone;

import java.util.List;
import java.util.Set;
import org.broadsheet.standalone.app.Announcer;
import org.broadsheet.standalone.app.Cluster;
import org.broadsheet.standalone.app.DataFolder;
import org.broadsheet.standalone.app.DataLock;
import org.broadsheet.standalone.app.Drain;
import org.broadsheet.standalone.app.Line;
import org.broadsheet.standalone.app.LineConfig;
import org.broadsheet.standalone.app.Opened;
import org.broadsheet.standalone.app.SiteMemory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything in one process. */
@Command(
        name = "run",
        description = "Watch a folder, publish what is in it, serve the site: everything in one process.",
        footer = {
            "%nExamples:",
            "  broadsheet run",
            "  broadsheet run --inbox ~/posts --site /var/www/html \\",
            "                 --base-url https://example.org --title 'The Daily'",
            "  broadsheet run --once --inbox posts --site public",
            "  broadsheet run --bootstrap kafka-1:9092,kafka-2:9092 --topic-prefix daily."
        })
final class RunCommand extends LineCommand {
    private static final List<Line.Service> ALL = List.of(Line.Service.values());

    @Option(names = "--once", description = "publish what is there, print a summary, end")
    boolean once;

    @Option(names = "--port", paramLabel = "PORT", description = "of the site (default: 8080, or the next free one)")
    @Nullable
    Integer port;

    @Mixin
    ManagementOptions management = new ManagementOptions();

    @Option(names = "--durable", description = "flush every record to the disk: slower, safe against power loss")
    boolean durable;

    @Option(names = "--offline", description = "never ask the network about quoted pages; nothing does so far")
    boolean offline;

    @Option(names = "--verbose", description = "say more, here and in the log")
    boolean verbose;

    @Override
    Set<String> heeded() {
        return HeededOptions.OF_RUN;
    }

    @Override
    public Integer call() {
        return untilStopped(once, this::run);
    }

    private int run(Opened opened, StopSignal stop, Terminal terminal) {
        long start = System.nanoTime();
        LineConfig config = inbox.line(cluster, site.config());
        ManagementOptions.check(spec, "--port", port);
        management.check();
        boolean samples = inbox.prepare();
        DataFolder data = cluster.data().create();
        DataLock lock = opened.add(DataLock.take(data, DataLock.Share.ALL));
        SiteMemory.remember(data, config.site());
        Logs.toFile(data.log("broadsheet"), verbose);
        if (once) {
            Cluster kafka = cluster(opened, terminal, data, lock);
            Drain drain = opened.add(Drain.before(kafka.kafka(), config.inbox().name(), config.run()));
            opened.add(Line.start(config, kafka.kafka(), ALL, (service, why) -> stop.fail(service.label())));
            return new Summary(terminal, start).print(drain.await(terminal::say), kafka.kafka());
        }
        LocalSite local = opened.add(LocalSite.start(config.site(), port));
        Management health = opened.add(management.start());
        Cluster kafka = cluster(opened, terminal, data, lock);
        opened.add(Announcer.start(kafka.kafka(), new Announcements(terminal, local.address())));
        opened.add(Line.start(config, kafka.kafka(), ALL, (service, why) -> stop.fail(service.label())));
        lock.announce(kafka.address(local.address()));
        health.ready();
        new Welcome(terminal, config, local, health, kafka.kafka().bootstrap(), verbose).print(samples, start);
        stop.await();
        return stop.exitCode();
    }

    private Cluster cluster(Opened opened, Terminal terminal, DataFolder data, DataLock lock) {
        Cluster kafka = opened.add(Cluster.start(cluster.config(durable), data, lock));
        kafka.warnings().forEach(terminal::warn);
        return kafka;
    }
}
