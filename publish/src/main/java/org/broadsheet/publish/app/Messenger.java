package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostAddress;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.DeadLetters;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.StageMeters;
import org.broadsheet.kafka.app.Transactions;

/**
 * Sends receipts, the address history and dead letters: at least once, by key, so that a repetition changes nothing.
 * Silent where the service only reads.
 */
final class Messenger {
    private final KafkaSettings kafka;
    private final StageMeters meters;
    private final Optional<Transactions> transactions;
    private final List<ProducerRecord<String, byte[]>> unsent = new ArrayList<>();

    /**
     * @param transactions of the site's one owner; empty for a silent one
     */
    Messenger(KafkaSettings kafka, Optional<Transactions> transactions, StageMeters meters) {
        this.kafka = kafka;
        this.transactions = transactions;
        this.meters = meters;
    }

    void send(Receipts.Told receipt) {
        unsent.add(new ProducerRecord<>(kafka.topic(Topic.PUBLISHED), receipt.key(), receipt.value()));
        meters.made(1);
    }

    void send(PostAddress entry) {
        unsent.add(new ProducerRecord<>(kafka.topic(Topic.ADDRESSES), entry.address(), EventCodec.encode(entry)));
    }

    void send(ConsumerRecord<String, byte[]> failed, DeadLetter why) {
        unsent.add(DeadLetters.of(kafka, failed, why));
        meters.died(why.reason());
    }

    /** Returns when everything sent has been acknowledged, all or, where it throws, none. */
    void flush() {
        List<ProducerRecord<String, byte[]>> records = List.copyOf(unsent);
        unsent.clear();
        if (!records.isEmpty()) {
            transactions.ifPresent(open -> open.commit(records));
        }
    }
}
