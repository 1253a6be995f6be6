package org.broadsheet.standalone.app;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventId;
import org.broadsheet.events.PostId;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.jspecify.annotations.Nullable;

/** The dead letters that still wait: what they hold, and sending them again. */
public final class DeadLetterBox {
    private final KafkaSettings kafka;
    private final Map<PostId, Letter> open = new LinkedHashMap<>();

    private DeadLetterBox(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /**
     * A dead letter.
     *
     * @param refusal why it is one
     * @param record as it stands in the topic
     */
    public record Letter(Refusal refusal, ConsumerRecord<String, byte[]> record) {
        /** Whether it holds what transform was sent. */
        public boolean canBeReplayed() {
            return refusal.stage().equals("transform");
        }

        /** All of its headers. */
        public Map<String, String> headers() {
            return Headers.read(record.headers());
        }

        /** What failed, as text. */
        public String text() {
            byte @Nullable [] value = record.value();
            return value == null ? "(a delete)" : new String(value, StandardCharsets.UTF_8);
        }
    }

    /** Reads the letters that nothing has superseded. */
    public static DeadLetterBox open(KafkaSettings kafka) {
        DeadLetterBox box = new DeadLetterBox(kafka);
        List<Refusal> waiting = Census.take(kafka).refused();
        TopicReader.readAll(kafka, Topic.DEAD, record -> box.keep(record, waiting));
        return box;
    }

    /** All that wait, by post. */
    public List<Letter> letters() {
        return open.values().stream()
                .sorted((a, b) -> a.refusal().post().compareTo(b.refusal().post()))
                .toList();
    }

    /** The letter of a post, by its id or its path in any inbox. */
    public Optional<Letter> of(String post) {
        return open.values().stream()
                .filter(letter -> letter.refusal().post().value().equals(post)
                        || letter.refusal().post().path().equals(post))
                .findFirst();
    }

    /**
     * Sends the record that failed again, as the next replay of the same version, unless a newer one is there: it must not
     * be overtaken.
     *
     * @return the id it has now
     * @throws CannotRunException where the file is what has to change, or something newer was sent
     */
    public EventId replay(Letter letter) {
        Refusal refusal = letter.refusal();
        if (!letter.canBeReplayed()) {
            throw new CannotRunException(refusal.description()
                    + (refusal.stage().equals("ingest")
                            ? ". The file itself could not be taken, so there is nothing to send again: mend the file ("
                            : ". This is nothing that transform gave up on, so it cannot be sent to it again (")
                    + refusal.hint() + ").");
        }
        EventId again = again(letter);
        ReceivedHistory before = ReceivedHistory.of(kafka, refusal.post());
        if (before.hasNewerThan(again)) {
            throw new CannotRunException(refusal.description() + ". Something newer was sent meanwhile ("
                    + before.newest().orElseThrow() + "), so this is not sent again.");
        }
        RecordMetadata place = send(record(letter, again));
        // Ingest may have been quicker by a moment. Then what it sent is sent once more, to stand behind this one.
        ReceivedHistory.of(kafka, refusal.post())
                .overtakenBy(again, place.offset())
                .ifPresent(this::send);
        return again;
    }

    private static EventId again(Letter letter) {
        Refusal refusal = letter.refusal();
        return new EventId(refusal.post(), refusal.version(), refusal.replay() + 1);
    }

    private ProducerRecord<String, byte[]> record(Letter letter, EventId again) {
        Map<String, String> headers = new LinkedHashMap<>(letter.headers());
        headers.keySet().removeIf(DeadLetter::isHeader);
        headers.put("ce_id", again.toString());
        return new ProducerRecord<>(
                kafka.topic(Topic.RECEIVED),
                null,
                null,
                letter.refusal().post().value(),
                letter.record().value(),
                Headers.of(headers));
    }

    private void keep(ConsumerRecord<String, byte[]> record, List<Refusal> waiting) {
        waiting.stream()
                .filter(refusal -> refusal.partition() == record.partition() && refusal.offset() == record.offset())
                .findFirst()
                .ifPresent(refusal -> open.put(refusal.post(), new Letter(refusal, record)));
    }

    private RecordMetadata send(ProducerRecord<String, byte[]> record) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(kafka.producer())) {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new CannotRunException("the record was not sent again: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        }
    }
}
