package org.broadsheet.standalone.app;

import java.util.Map;
import java.util.Optional;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Replication;

/**
 * Which cluster a command was told to use.
 *
 * @param bootstrap of a cluster that runs elsewhere; empty for the embedded broker
 * @param clientProperties any Kafka client property, such as TLS and SASL
 * @param topicPrefix of the site's topics; empty by default
 * @param replication of topics that are made
 * @param instance the stable name of this instance
 * @param durable whether the embedded broker flushes every record to the disk before it acknowledges it
 */
public record ClusterConfig(
        Optional<String> bootstrap,
        Map<String, String> clientProperties,
        String topicPrefix,
        Replication replication,
        String instance,
        boolean durable) {
    public ClusterConfig {
        clientProperties = Map.copyOf(clientProperties);
    }

    KafkaSettings at(String hosts) {
        return new KafkaSettings(hosts, clientProperties, topicPrefix, instance);
    }

    ClusterConfig withTopicPrefix(String prefix) {
        return new ClusterConfig(bootstrap, clientProperties, prefix, replication, instance, durable);
    }
}
