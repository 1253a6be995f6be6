package org.broadsheet.kafka.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.broadsheet.events.Topic;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {
    @Test
    void passesClientPropertiesOn() {
        KafkaSettings kafka = settings(Map.of("security.protocol", "SASL_SSL", "linger.ms", "50"));

        assertThat(kafka.consumer("transform")).containsEntry("security.protocol", "SASL_SSL");
        assertThat(kafka.admin()).containsEntry("security.protocol", "SASL_SSL");
        assertThat(kafka.transactionalProducer("transform")).containsEntry("linger.ms", "50");
    }

    @Test
    void keepsWhatAGuaranteeHangsOn() {
        KafkaSettings kafka =
                settings(Map.of("isolation.level", "read_uncommitted", "acks", "1", "enable.auto.commit", "true"));

        assertThat(kafka.reader()).containsEntry("isolation.level", "read_committed");
        assertThat(kafka.reader()).containsEntry("enable.auto.commit", false);
        assertThat(kafka.producer()).containsEntry("acks", "all").containsEntry("enable.idempotence", true);
    }

    @Test
    void derivesIdentitiesFromTheInstanceSoThatTheyOutliveARestart() {
        assertThat(settings(Map.of()).consumer("transform"))
                .isEqualTo(settings(Map.of()).consumer("transform"))
                .containsEntry("group.id", "a.transform")
                .containsEntry("group.instance.id", "host-1-transform");
        assertThat(settings(Map.of()).transactionalProducer("transform"))
                .containsEntry("transactional.id", "a.host-1-transform");
    }

    @Test
    void prefixesTopics() {
        assertThat(settings(Map.of()).topic(Topic.RECEIVED)).isEqualTo("a.posts.received");
    }

    @Test
    void saysWhichSettingIsWrong() {
        assertThatThrownBy(() -> new KafkaSettings("localhost:9092", Map.of(), "a b", "x"))
                .hasMessageContaining("kafka.topic-prefix")
                .hasMessageContaining("a b");
    }

    private static KafkaSettings settings(Map<String, String> clientProperties) {
        return new KafkaSettings("localhost:9092", clientProperties, "a.", "host-1");
    }
}
