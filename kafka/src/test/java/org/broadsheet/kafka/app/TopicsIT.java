package org.broadsheet.kafka.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaBroker.class)
class TopicsIT {
    @Test
    void makesWhatIsMissingAndFindsNothingWrongWithIt(KafkaBroker broker) throws Exception {
        KafkaSettings kafka = settings(broker);

        Topics.Check made = Topics.ensure(kafka);
        Topics.Check again = Topics.ensure(kafka);

        assertThat(made.errors()).isEmpty();
        assertThat(made.warnings()).isEmpty();
        assertThat(again).isEqualTo(made);
        try (Admin admin = Admin.create(kafka.admin())) {
            assertThat(admin.listTopics().names().get()).contains(kafka.topic(Topic.LEDGER), kafka.topic(Topic.DEAD));
        }
    }

    @Test
    void reportsWrongSettingsOfExistingTopics(KafkaBroker broker) throws Exception {
        KafkaSettings kafka = settings(broker);
        try (Admin admin = Admin.create(kafka.admin())) {
            admin.createTopics(List.of(
                            new NewTopic(kafka.topic(Topic.RECEIVED), Optional.of(3), Optional.empty())
                                    .configs(Topic.RECEIVED.settings()),
                            new NewTopic(kafka.topic(Topic.ENRICHED), Optional.of(12), Optional.empty())
                                    .configs(Map.of("cleanup.policy", "delete"))))
                    .all()
                    .get();
        }

        Topics.Check check = Topics.ensure(kafka);

        assertThat(check.errors())
                .anyMatch(error -> error.contains(kafka.topic(Topic.RECEIVED)) && error.contains("3 partitions"))
                .anyMatch(
                        error -> error.contains(kafka.topic(Topic.ENRICHED)) && error.contains("cleanup.policy=delete"))
                .hasSize(2);
        assertThat(check.warnings()).anyMatch(warning -> warning.contains("delete.retention.ms"));
    }

    @Test
    void keepsEachTopicOnAsManyBrokersAsAsked(KafkaBroker broker) throws Exception {
        KafkaSettings one = settings(broker);
        KafkaSettings three = settings(broker);
        Replication threeTimes = new Replication(Optional.of((short) 3));

        Topics.Check made = Topics.ensure(one, new Replication(Optional.of((short) 1)));
        Topics.Check fewer = Topics.ensure(one, threeTimes);

        assertThat(made.warnings()).isEmpty();
        assertThat(fewer.warnings())
                .hasSize(Topic.values().length)
                .allMatch(warning -> warning.contains("on 1 brokers; expected 3"));
        // The broker is the only one there is.
        assertThatThrownBy(() -> Topics.ensure(three, threeTimes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot make topic");
    }

    @Test
    void saysThatAClusterDoesNotAnswer() {
        KafkaSettings nowhere = new KafkaSettings(
                "127.0.0.1:1", Map.of("default.api.timeout.ms", "1000", "request.timeout.ms", "500"), "", "test");

        assertThatThrownBy(() -> Topics.ensure(nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1:1");
    }

    @Test
    void readsToTheEndAcrossAbortedTransactions(KafkaBroker broker) {
        KafkaSettings kafka = settings(broker);
        Topics.ensure(kafka);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(kafka.transactionalProducer("test"))) {
            producer.initTransactions();
            transaction(kafka, producer, "kept");
            producer.commitTransaction();
            transaction(kafka, producer, "aborted");
            producer.flush();
            producer.abortTransaction();
        }

        List<String> keys = new ArrayList<>();
        TopicReader.readAll(kafka, Topic.RECEIVED, received -> keys.add(received.key()));

        assertThat(keys).containsExactly("kept");
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The commit reports what the send did not.
    private static void transaction(KafkaSettings kafka, KafkaProducer<String, byte[]> producer, String key) {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(kafka.topic(Topic.RECEIVED), key, new byte[] {1}));
    }

    private static KafkaSettings settings(KafkaBroker broker) {
        return new KafkaSettings(broker.bootstrap(), Map.of(), broker.prefix(), "test");
    }
}
