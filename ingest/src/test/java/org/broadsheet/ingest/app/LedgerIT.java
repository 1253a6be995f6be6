package org.broadsheet.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.Topic;
import org.broadsheet.ingest.KnownFiles;
import org.broadsheet.ingest.Reading;
import org.broadsheet.ingest.Refusal;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.kafka.app.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaBroker.class)
class LedgerIT {
    /** What would be sent from half a memory has a version that was sent already. */
    @Test
    void sendsNothingUntilTheLedgerWasReadToItsEnd(KafkaBroker broker) throws Exception {
        KafkaSettings kafka = new KafkaSettings(broker.bootstrap(), Map.of(), broker.prefix(), "test");
        KnownFiles known = new KnownFiles();
        try (Ledger ledger = new Ledger(Topics.require(kafka), "inbox", known, Clock.systemUTC())) {
            write(kafka, "inbox/a.md", "no entry");

            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> ledger.refuse(refused("b.md"))).hasStackTraceContaining("'no'");
            }
        }

        List<String> written = new ArrayList<>();
        TopicReader.readAll(kafka, Topic.LEDGER, record -> written.add(record.key()));
        assertThat(written).containsExactly("inbox/a.md");
    }

    private static Reading.All refused(String path) {
        LedgerEntry entry = new LedgerEntry(
                LedgerEntry.SCHEMA_VERSION, 1, false, 0, Instant.EPOCH, Instant.EPOCH, "", "binary", List.of());
        return new Reading.All(List.of(new Reading.Refused(
                path, new Refusal("binary", "no text", "", 0), new Reading.Encoded(new byte[0]), entry)));
    }

    private static void write(KafkaSettings kafka, String key, String value) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(kafka.producer())) {
            producer.send(new ProducerRecord<>(kafka.topic(Topic.LEDGER), key, value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }
}
