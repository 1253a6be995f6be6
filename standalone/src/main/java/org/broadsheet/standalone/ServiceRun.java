package org.broadsheet.standalone;

import java.util.List;
import org.broadsheet.standalone.app.Cluster;
import org.broadsheet.standalone.app.DataFolder;
import org.broadsheet.standalone.app.DataLock;
import org.broadsheet.standalone.app.Line;
import org.broadsheet.standalone.app.LineConfig;
import org.broadsheet.standalone.app.Opened;
import org.broadsheet.standalone.app.SiteMemory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** One service in a process of its own, against a cluster, until it is told to stop. */
record ServiceRun(CommandSpec spec, ClusterOptions cluster, ManagementOptions management, Line.Service service) {
    int run(LineConfig config) {
        if (cluster.config(false).bootstrap().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a service on its own needs a Kafka cluster: --bootstrap host:port, or KAFKA_BOOTSTRAP_SERVERS."
                            + " 'broadsheet run' has everything in one process");
        }
        management.check();
        Terminal terminal = new Terminal(spec.commandLine());
        try (StopSignal stop = new StopSignal(terminal::say, false)) {
            Opened opened = new Opened();
            try {
                DataFolder data = cluster.data().create();
                DataLock lock = opened.add(DataLock.take(data, service.share()));
                if (service == Line.Service.PUBLISH) {
                    SiteMemory.remember(data, config.site());
                }
                Logs.ofService(data.log(service.label()));
                Management health = opened.add(management.start());
                Cluster kafka = opened.add(Cluster.start(cluster.config(false), data, lock));
                kafka.warnings().forEach(terminal::warn);
                opened.add(
                        Line.start(config, kafka.kafka(), List.of(service), (ended, why) -> stop.fail(ended.label())));
                health.ready();
                terminal.say(spec.name() + " is ready, with Kafka at "
                        + kafka.kafka().bootstrap() + "; health and metrics at " + health.address());
                stop.await();
                return stop.exitCode();
            } catch (RuntimeException e) {
                if (stop.wasRequested()) {
                    return stop.exitCode();
                }
                throw e;
            } finally {
                stop.wasRequested();
                opened.close();
            }
        }
    }
}
