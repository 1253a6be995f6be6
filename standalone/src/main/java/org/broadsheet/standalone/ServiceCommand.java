package org.broadsheet.standalone;

import java.util.List;
import java.util.Set;
import org.broadsheet.standalone.app.Cluster;
import org.broadsheet.standalone.app.DataFolder;
import org.broadsheet.standalone.app.DataLock;
import org.broadsheet.standalone.app.Line;
import org.broadsheet.standalone.app.LineConfig;
import org.broadsheet.standalone.app.Opened;
import org.broadsheet.standalone.app.SiteMemory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** One service in a process of its own, against a cluster, until it is told to stop. */
abstract class ServiceCommand extends LineCommand {
    private final Line.Service service;
    private final Set<String> heeded;

    @Mixin
    ManagementOptions management = new ManagementOptions();

    /** @param heeded the options of inbox and site that mean something to the service */
    ServiceCommand(Line.Service service, Set<String> heeded) {
        this.service = service;
        this.heeded = heeded;
    }

    @Override
    final Set<String> heeded() {
        return heeded;
    }

    @Override
    public Integer call() {
        LineConfig config = inbox.line(cluster, site.config());
        if (cluster.config(false).bootstrap().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a service on its own needs a Kafka cluster: --bootstrap host:port, or KAFKA_BOOTSTRAP_SERVERS."
                            + " 'broadsheet run' has everything in one process");
        }
        management.check();
        prepare();
        return untilStopped(false, (opened, stop, terminal) -> run(config, opened, stop, terminal));
    }

    /** What must be there before the service starts; refuses what is not. */
    void prepare() {}

    private int run(LineConfig config, Opened opened, StopSignal stop, Terminal terminal) {
        DataFolder data = cluster.data().create();
        DataLock lock = opened.add(DataLock.take(data, service.share()));
        if (service == Line.Service.PUBLISH) {
            SiteMemory.remember(data, config.site());
        }
        Logs.ofService(data.log(service.label()));
        Management health = opened.add(management.start());
        Cluster kafka = opened.add(Cluster.start(cluster.config(false), data, lock));
        kafka.warnings().forEach(terminal::warn);
        opened.add(Line.start(config, kafka.kafka(), List.of(service), (ended, why) -> stop.fail(ended.label())));
        health.ready();
        terminal.say(spec.name() + " is ready, with Kafka at " + kafka.kafka().bootstrap() + "; health and metrics at "
                + health.address());
        stop.await();
        return stop.exitCode();
    }
}
