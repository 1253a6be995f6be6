package org.broadsheet.kafka.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.broadsheet.events.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the topics that are missing and compares those that are there with what they should be. */
public final class Topics {
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(10);

    private Topics() {}

    /**
     * What is wrong with the topics of a cluster.
     *
     * @param errors what the services cannot work with, such as another partition count
     * @param warnings settings that differ from ours, which an operator may have chosen
     */
    public record Check(List<String> errors, List<String> warnings) {
        public Check {
            errors = List.copyOf(errors);
            warnings = List.copyOf(warnings);
        }
    }

    /** Makes each topic that is missing, with as many copies as the cluster makes by default, then checks all. */
    public static Check ensure(KafkaSettings kafka) {
        return ensure(kafka, Replication.OF_THE_CLUSTER);
    }

    /**
     * Makes each topic that is missing, then checks all.
     *
     * @throws IllegalStateException where the cluster does not answer or refuses, such as to make more copies than it has
     *     brokers
     */
    public static Check ensure(KafkaSettings kafka, Replication replication) {
        try (Admin admin = Admin.create(kafka.admin())) {
            create(admin, kafka, replication);
            return checkOnceKnown(admin, kafka, replication);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topics", e);
        }
    }

    /**
     * What each service does first: {@link #ensure}, differences to the log.
     *
     * @return the cluster that the service is held to from then on
     * @throws IllegalStateException where the cluster does not answer or refuses, or its topics cannot be worked with; all
     *     problems are named at once
     */
    public static ClusterGuard require(KafkaSettings kafka) {
        ClusterGuard cluster = cluster(kafka);
        Check check = ensure(kafka);
        check.warnings()
                .forEach(warning -> LOG.atWarn().addKeyValue("warning", warning).log("topic settings"));
        if (!check.errors().isEmpty()) {
            throw new IllegalStateException(String.join("\n", check.errors()));
        }
        return cluster;
    }

    private static ClusterGuard cluster(KafkaSettings kafka) {
        try (Admin admin = Admin.create(kafka.admin())) {
            return ClusterGuard.of(kafka, admin);
        } catch (ExecutionException e) {
            throw failed(kafka, "ask for the cluster's id", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for the cluster's id", e);
        }
    }

    private static void create(Admin admin, KafkaSettings kafka, Replication replication) throws InterruptedException {
        List<String> existing = new ArrayList<>();
        try {
            existing.addAll(admin.listTopics().names().get());
        } catch (ExecutionException e) {
            throw failed(kafka, "list topics", e);
        }
        List<NewTopic> missing = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (!existing.contains(kafka.topic(topic))) {
                missing.add(new NewTopic(kafka.topic(topic), Optional.of(Topic.PARTITIONS), replication.factor())
                        .configs(replication.with(topic.settings())));
            }
        }
        for (var made : admin.createTopics(missing).values().entrySet()) {
            try {
                made.getValue().get();
            } catch (ExecutionException e) {
                // Two services of one site that start together both make the topics.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw failed(kafka, "make topic " + made.getKey(), e);
                }
            }
        }
    }

    /** Brokers learn of a new topic a moment after its creation was confirmed. */
    private static Check checkOnceKnown(Admin admin, KafkaSettings kafka, Replication replication)
            throws InterruptedException {
        long deadline = System.nanoTime() + KNOWN_WITHIN.toNanos();
        while (true) {
            try {
                return check(admin, kafka, replication);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > deadline) {
                    throw failed(kafka, "describe topics", e);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private static Check check(Admin admin, KafkaSettings kafka, Replication replication)
            throws InterruptedException, ExecutionException {
        Map<String, Topic> topics = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(kafka.topic(topic), topic);
        }
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (TopicDescription topic :
                admin.describeTopics(topics.keySet()).allTopicNames().get().values()) {
            int partitions = topic.partitions().size();
            if (partitions != Topic.PARTITIONS) {
                errors.add("topic " + topic.name() + " has " + partitions + " partitions; expected " + Topic.PARTITIONS
                        + ", since the key decides the order. Use another topic prefix.");
            }
            replication.difference(topic).ifPresent(warnings::add);
        }
        List<ConfigResource> resources = topics.keySet().stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .collect(Collectors.toList());
        for (var described : admin.describeConfigs(resources).all().get().entrySet()) {
            String name = described.getKey().name();
            Topic topic = topics.get(name);
            if (topic != null) {
                compare(name, topic, described.getValue(), errors, warnings);
            }
        }
        return new Check(errors, warnings);
    }

    private static void compare(String name, Topic topic, Config actual, List<String> errors, List<String> warnings) {
        new TreeMap<>(topic.settings()).forEach((key, expected) -> {
            var entry = actual.get(key);
            String value = entry == null ? "unknown" : String.valueOf(entry.value());
            if (value.equals(expected)) {
                return;
            }
            String difference = "topic " + name + " has " + key + "=" + value + "; expected " + expected;
            if (key.equals("cleanup.policy")) {
                errors.add(difference + ". With another policy posts would be lost.");
            } else {
                warnings.add(difference);
            }
        });
    }

    private static IllegalStateException failed(KafkaSettings kafka, String what, ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new IllegalStateException(
                "cannot " + what + " on " + kafka.bootstrap() + ": " + cause.getMessage(), cause);
    }
}
