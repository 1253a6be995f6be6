package org.broadsheet.standalone.app;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.InboxConfirmation;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;

/** The word of somebody who knows that the missing files of a held inbox are gone on purpose. */
public final class Confirmation {
    private Confirmation() {}

    /** The inboxes that the vanish guard holds. */
    public static List<InboxState> held(KafkaSettings kafka) {
        return Census.take(kafka).inboxes().stream()
                .filter(inbox -> inbox.state() == InboxState.State.HELD)
                .toList();
    }

    /** Gives the word for this hold; ingest acts on it within a second, or when it starts. */
    public static void give(KafkaSettings kafka, InboxState held, Instant now) {
        InboxConfirmation word = new InboxConfirmation(InboxConfirmation.SCHEMA_VERSION, held.inbox(), held.at(), now);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(kafka.producer())) {
            producer.send(new ProducerRecord<>(
                            kafka.topic(Topic.LEDGER),
                            InboxState.confirmationKey(held.inbox()),
                            EventCodec.encode(word)))
                    .get();
        } catch (ExecutionException e) {
            throw new CannotRunException("the confirmation was not written: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while confirming", e);
        }
    }
}
