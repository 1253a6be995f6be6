package org.broadsheet.publish.app;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.KafkaSettings;

/**
 * Which log a position is in. Offsets of another cluster or of a topic made anew say nothing.
 *
 * @param cluster the cluster's id
 * @param topic the topic's id, which it does not share with a later topic of the same name
 */
record LogIdentity(String cluster, String topic) {
    /**
     * Asks the cluster.
     *
     * @throws org.broadsheet.kafka.app.AnotherClusterException where it is another one by now
     */
    static LogIdentity of(ClusterGuard guard) {
        KafkaSettings kafka = guard.kafka();
        String name = kafka.topic(Topic.ENRICHED);
        try (Admin admin = Admin.create(kafka.admin())) {
            String cluster = admin.describeCluster().clusterId().get();
            guard.answered(cluster);
            var topic =
                    admin.describeTopics(List.of(name)).allTopicNames().get().get(name);
            return new LogIdentity(cluster, topic.topicId().toString());
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "cannot ask " + kafka.bootstrap() + " about topic " + name + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking about topic " + name, e);
        }
    }
}
