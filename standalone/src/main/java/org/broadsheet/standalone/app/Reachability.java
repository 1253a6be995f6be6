package org.broadsheet.standalone.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.jspecify.annotations.Nullable;

/** Asks a cluster for a sign of life with less patience than Kafka's clients have: a person is waiting. */
final class Reachability {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Reachability() {}

    /** Refuses a cluster that does not answer. */
    static void check(KafkaSettings kafka) {
        try (Admin admin = admin(kafka)) {
            admin.describeCluster().clusterId().get();
        } catch (ExecutionException e) {
            throw unreachable(kafka, e.getCause());
        } catch (KafkaException e) {
            throw unreachable(kafka, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking for Kafka", e);
        }
    }

    /** Refuses a cluster without our topics: most likely the topic prefix is another. */
    static void checkTopics(KafkaSettings kafka) {
        Set<String> missing = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            missing.add(kafka.topic(topic));
        }
        try (Admin admin = admin(kafka)) {
            missing.removeAll(admin.listTopics().names().get());
        } catch (ExecutionException e) {
            throw unreachable(kafka, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while listing topics", e);
        }
        if (!missing.isEmpty()) {
            throw new CannotRunException("no topic " + missing.iterator().next() + " at " + kafka.bootstrap()
                    + ". Is the --topic-prefix right? 'broadsheet run' and the services make the topics.");
        }
    }

    private static Admin admin(KafkaSettings kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.admin());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return Admin.create(settings);
    }

    private static CannotRunException unreachable(KafkaSettings kafka, @Nullable Throwable cause) {
        String why = cause instanceof TimeoutException || cause == null
                ? "no answer within " + PATIENCE.toSeconds() + " s"
                : String.valueOf(cause.getMessage());
        return new CannotRunException(
                "cannot reach Kafka at " + kafka.bootstrap() + ": " + why
                        + ". Check --bootstrap, and where it asks for TLS or SASL, --client-property or --client-config.",
                cause == null ? new TimeoutException() : cause);
    }
}
