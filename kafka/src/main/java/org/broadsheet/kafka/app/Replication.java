package org.broadsheet.kafka.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;

/**
 * On how many brokers of a cluster each topic that we make is kept.
 *
 * @param factor the number of copies, 1 or more; empty for what the cluster does by default
 */
public record Replication(Optional<Short> factor) {
    public static final Replication OF_THE_CLUSTER = new Replication(Optional.empty());

    public Replication {
        factor.ifPresent(copies -> {
            if (copies < 1) {
                throw new IllegalArgumentException("kafka.replication is " + copies + "; expected 1 or more");
            }
        });
    }

    /**
     * The settings of a topic with the copies that must have a record before it counts as written: the majority. Of three
     * copies one can be lost for good, and nothing is lost nor stands still.
     */
    Map<String, String> with(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        factor.ifPresent(copies -> all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, String.valueOf((copies + 1) / 2)));
        return all;
    }

    /** How a topic that is there differs, where it has fewer copies than asked for. */
    Optional<String> difference(TopicDescription topic) {
        int copies = topic.partitions().get(0).replicas().size();
        return factor.filter(wanted -> copies < wanted)
                .map(wanted -> "topic " + topic.name() + " is kept on " + copies + " brokers; expected " + wanted
                        + ". Its copies are not added by us; see kafka-reassign-partitions.");
    }
}
