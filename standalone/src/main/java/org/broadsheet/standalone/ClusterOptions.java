package org.broadsheet.standalone;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.broadsheet.kafka.app.Replication;
import org.broadsheet.standalone.app.ClusterConfig;
import org.broadsheet.standalone.app.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which Kafka a command uses, and as whom. */
final class ClusterOptions {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli, as all options are.
    CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "broadsheet-data",
            description = "what must outlive a restart: topics, attachments (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOSTS",
            description = "a Kafka cluster, as host:port,…, instead of the embedded broker")
    @Nullable
    String bootstrap;

    @Option(names = "--topic-prefix", paramLabel = "PREFIX", defaultValue = "", description = "before all topic names")
    String topicPrefix = "";

    @Option(
            names = "--replication",
            paramLabel = "COPIES",
            description = "on how many brokers each topic that is made is kept (default: as the cluster has it)")
    @Nullable
    Short replication;

    @Option(
            names = "--client-property",
            paramLabel = "KEY=VALUE",
            description = "any Kafka client property; may be repeated")
    Map<String, String> clientProperties = new HashMap<>();

    @Option(
            names = "--client-config",
            paramLabel = "FILE",
            description = "a file of Kafka client properties, for what should not be seen in a list of processes")
    @Nullable
    Path clientConfig;

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            description = "the stable name of this instance; by default of the host and the data folder")
    @Nullable
    String instance;

    DataFolder data() {
        return new DataFolder(data);
    }

    ClusterConfig config(boolean durable) {
        return new ClusterConfig(
                Optional.ofNullable(bootstrap).filter(hosts -> !hosts.isBlank()),
                allClientProperties(),
                topicPrefix,
                replication(),
                instance == null ? data().instance(host()) : instance,
                durable);
    }

    private Replication replication() {
        if (replication != null && replication < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--replication is " + replication + "; expected 1 or more");
        }
        return new Replication(Optional.ofNullable(replication));
    }

    private Map<String, String> allClientProperties() {
        Map<String, String> all = new LinkedHashMap<>();
        if (clientConfig != null) {
            Properties file = new Properties();
            try (Reader in = Files.newBufferedReader(clientConfig)) {
                file.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--client-config " + clientConfig + " cannot be read (" + e + "); expected lines of key=value");
            }
            file.stringPropertyNames().forEach(name -> all.put(name, file.getProperty(name)));
        }
        all.putAll(clientProperties);
        return all;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
