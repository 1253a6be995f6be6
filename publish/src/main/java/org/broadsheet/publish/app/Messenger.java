package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostAddress;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.DeadLetters;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.StageMeters;

/**
 * Sends receipts, the address history and dead letters: at least once, by key, so that a repetition changes nothing.
 * Silent where the service only reads.
 */
final class Messenger implements AutoCloseable {
    private final KafkaSettings kafka;
    private final StageMeters meters;
    private final List<KafkaProducer<String, byte[]>> producer;
    private final List<Future<?>> sent = new ArrayList<>();

    Messenger(KafkaSettings kafka, boolean speaks, StageMeters meters) {
        this.kafka = kafka;
        this.meters = meters;
        this.producer = speaks ? List.of(new KafkaProducer<>(kafka.producer())) : List.of();
    }

    void send(Receipts.Told receipt) {
        send(new ProducerRecord<>(kafka.topic(Topic.PUBLISHED), receipt.key(), receipt.value()));
        meters.made(1);
    }

    void send(PostAddress entry) {
        send(new ProducerRecord<>(kafka.topic(Topic.ADDRESSES), entry.address(), EventCodec.encode(entry)));
    }

    void send(ConsumerRecord<String, byte[]> failed, DeadLetter why) {
        send(DeadLetters.of(kafka, failed, why));
        meters.died(why.reason());
    }

    private void send(ProducerRecord<String, byte[]> record) {
        producer.forEach(each -> sent.add(each.send(record)));
    }

    /** Returns when everything sent has been acknowledged. */
    void flush() {
        if (sent.isEmpty()) {
            return;
        }
        producer.forEach(KafkaProducer::flush);
        try {
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot send to " + kafka.bootstrap() + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        } finally {
            sent.clear();
        }
    }

    @Override
    public void close() {
        producer.forEach(KafkaProducer::close);
    }
}
