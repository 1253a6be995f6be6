package org.broadsheet.kafka.app;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.broadsheet.events.Topic;

/**
 * Which cluster a service talks to, and as whom.
 *
 * @param bootstrap {@code host:port}, comma-separated
 * @param clientProperties any client property, such as TLS and SASL; they win over ours except where a guarantee hangs on
 *     it (isolation, idempotence, acks, auto-commit, transactional id, serializers)
 * @param topicPrefix lets several sites share a cluster; empty by default
 * @param instance the stable name of this instance, which {@code group.instance.id} and {@code transactional.id} derive
 *     from. It must outlive a restart and be no other running instance's: measured after kill -9, a stable name costs 2 s
 *     to the next record and a random one 44 to 68 s.
 */
public record KafkaSettings(
        String bootstrap, Map<String, String> clientProperties, String topicPrefix, String instance) {
    private static final Pattern TOPIC_PREFIX = Pattern.compile("[a-zA-Z0-9._-]{0,100}");
    private static final Pattern INSTANCE = Pattern.compile("[a-zA-Z0-9._-]{1,100}");

    /** Ends what a killed predecessor left open: of the session, of the transaction, in milliseconds. */
    private static final int TIMEOUT_MS = 10_000;

    private static final int HEARTBEAT_MS = 2_000;

    public KafkaSettings {
        if (bootstrap.isBlank()) {
            throw new IllegalArgumentException("kafka.bootstrap is empty; expected host:port");
        }
        if (!TOPIC_PREFIX.matcher(topicPrefix).matches()) {
            throw new IllegalArgumentException("kafka.topic-prefix is '" + topicPrefix
                    + "'; expected at most 100 letters, digits, '.', '_' and '-'");
        }
        if (!INSTANCE.matcher(instance).matches()) {
            throw new IllegalArgumentException(
                    "instance is '" + instance + "'; expected 1 to 100 letters, digits, '.', '_' and '-'");
        }
        clientProperties = Map.copyOf(clientProperties);
    }

    /** A topic's name on this cluster. */
    public String topic(Topic topic) {
        return topic.name(topicPrefix);
    }

    /** The consumer group of a service, such as {@code transform}; it carries the topic prefix. */
    public String group(String service) {
        return topicPrefix + service;
    }

    /** Settings of a reader without a group: string keys, byte values, read_committed, from the earliest record. */
    public Map<String, Object> reader() {
        Map<String, Object> settings = base();
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, IsolationLevel.READ_COMMITTED.toString());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // What is fetched is held until it is read; a record that is larger comes all the same.
        settings.putIfAbsent(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 2 * 1024 * 1024);
        return settings;
    }

    /** Settings of a member of a service's group, with a stable membership that outlives a restart. */
    public Map<String, Object> consumer(String service) {
        Map<String, Object> settings = reader();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group(service));
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance + "-" + service);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MS);
        return settings;
    }

    /** Settings of an idempotent producer with string keys and byte values. */
    public Map<String, Object> producer() {
        Map<String, Object> settings = base();
        settings.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 10);
        settings.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_MESSAGE_BYTES);
        return settings;
    }

    /**
     * Settings of a service's transactional producer.
     *
     * @param service such as {@code transform}: with the instance's name it is the {@code transactional.id}
     */
    public Map<String, Object> transactionalProducer(String service) {
        Map<String, Object> settings = producer();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topicPrefix + instance + "-" + service);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TIMEOUT_MS);
        return settings;
    }

    /** Settings of an admin client. */
    public Map<String, Object> admin() {
        return base();
    }

    private Map<String, Object> base() {
        Map<String, Object> settings = new HashMap<>(clientProperties);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.putIfAbsent(CommonClientConfigs.CLIENT_ID_CONFIG, instance);
        settings.putIfAbsent(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        // No telemetry of our clients to the cluster unless somebody asks for it.
        settings.putIfAbsent(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }
}
