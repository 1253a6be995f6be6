package org.broadsheet.transform.app;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostReceived;
import org.broadsheet.events.ProgramVersion;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.jspecify.annotations.Nullable;

/** One record of {@code posts.received} to one of {@code posts.enriched}, with headers; a delete to a delete. */
final class RecordTransformer {
    static final String SOURCE = "/broadsheet/transform";

    private final KafkaSettings kafka;
    private final PostTransformer transformer;
    private final Limits limits;
    private final Clock clock;
    private final StepTimers timers = new StepTimers();
    private final WarningMeters warnings = new WarningMeters();

    RecordTransformer(KafkaSettings kafka, PostTransformer transformer, Limits limits, Clock clock) {
        this.kafka = kafka;
        this.transformer = transformer;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The record to send.
     *
     * @throws InvalidPostException where the post cannot be published as it is
     * @throws UndecodableRecordException where the record is none of ingest's
     */
    ProducerRecord<String, byte[]> transform(ConsumerRecord<String, byte[]> received) {
        EventHeaders headers = headers(received);
        if (received.value() == null) {
            return record(received.key(), null, headers, EventHeaders.POST_DELETED, Map.of());
        }
        StepTimers.Watch watch = timers.start();
        PostReceived post = decode(received.value());
        watch.decoded();
        PostEnriched enriched = transformer.transform(post, watch);
        byte[] body = EventCodec.encode(enriched);
        watch.encoded();
        if (body.length > limits.maxEnrichedBytes()) {
            throw new InvalidPostException(
                    "too-large",
                    0,
                    "the post becomes " + body.length + " bytes; at most " + limits.maxEnrichedBytes()
                            + " can be published",
                    "Split the post.");
        }
        warnings.count(enriched.warnings());
        return record(
                received.key(),
                body,
                headers,
                EventHeaders.POST_ENRICHED,
                Map.of(
                        EventHeaders.VISIBILITY,
                        enriched.visibility().name().toLowerCase(Locale.ROOT),
                        EventHeaders.BODY_SHA256,
                        Hashes.sha256(body)));
    }

    private static EventHeaders headers(ConsumerRecord<String, byte[]> received) {
        try {
            return EventHeaders.parse(Headers.read(received.headers()));
        } catch (IllegalArgumentException e) {
            throw new UndecodableRecordException(e);
        }
    }

    private static PostReceived decode(byte[] value) {
        try {
            return EventCodec.decode(value, PostReceived.class);
        } catch (UncheckedIOException e) {
            throw new UndecodableRecordException(e);
        }
    }

    private ProducerRecord<String, byte[]> record(
            String key, byte @Nullable [] body, EventHeaders received, String type, Map<String, String> own) {
        Map<String, String> extensions = new TreeMap<>(own);
        extensions.put(EventHeaders.VERSION, ProgramVersion.current());
        extensions.put(EventHeaders.RECEIVED_AT, received.time().toString());
        EventHeaders headers = new EventHeaders(received.id(), type, SOURCE, clock.instant(), extensions);
        return new ProducerRecord<>(kafka.topic(Topic.ENRICHED), null, null, key, body, Headers.of(headers.toMap()));
    }
}
