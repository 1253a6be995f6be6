package org.broadsheet.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.endtoend.Distribution;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.kafka.app.Topics;
import org.broadsheet.kafka.app.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broker is killed when it has decided a commit and has told no partition yet. When it is back, all of the transaction is
 * there for whoever has ended what was left open, as ingest does first of all.
 */
class DecidedCommitIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final int port = Ports.free();
    private final KafkaSettings kafka = new KafkaSettings("127.0.0.1:" + port, Map.of(), "", "decided");
    private PartProcess broker;

    @AfterEach
    void stop() throws InterruptedException {
        broker.kill();
    }

    @Test
    void isWholeWhenTheBrokerIsBack() throws Exception {
        start();
        try (Transactions transactions = new Transactions(Topics.require(kafka), "writer")) {
            transactions.begin();
            transactions.commit(records("first"));
            killOnceDecided(() -> transactions.commit(records("second")));
        }

        start();
        try (Transactions successor = new Transactions(Topics.require(kafka), "writer")) {
            successor.begin();

            assertThat(read(Topic.RECEIVED)).hasSize(2 * Topic.PARTITIONS);
            assertThat(read(Topic.LEDGER)).hasSize(2 * Topic.PARTITIONS);
        }
    }

    /** Not from an archive of classes: a slow start shows for longer how things are before partitions have leaders. */
    private void start() throws Exception {
        List<String> command = Distribution.main(
                BrokerProcess.class.getName(),
                List.of(PartProcess.DEBUGGABLE),
                folder.resolve("kafka").toString(),
                String.valueOf(port));
        broker = PartProcess.start(command, folder, BrokerProcess.READY);
        await().atMost(PATIENCE).until(broker::isReady);
    }

    private void killOnceDecided(Runnable commit) throws Exception {
        try (Debugger debugger = Debugger.attach(broker.debugPort().orElseThrow())) {
            debugger.watch(Point.COMMIT_DECIDED_NOT_MARKED);
            CompletableFuture<Void> committing = CompletableFuture.runAsync(commit);
            assertThat(debugger.stands(Point.COMMIT_DECIDED_NOT_MARKED, PATIENCE))
                    .isTrue();
            // Decided is done, for the client.
            committing.get();
            broker.kill();
        }
    }

    /** One in each partition of two topics. */
    private List<ProducerRecord<String, byte[]>> records(String key) {
        return IntStream.range(0, Topic.PARTITIONS)
                .boxed()
                .flatMap(partition -> List.of(Topic.RECEIVED, Topic.LEDGER).stream()
                        .map(topic -> new ProducerRecord<>(kafka.topic(topic), partition, key, new byte[1])))
                .toList();
    }

    private List<String> read(Topic topic) {
        List<String> keys = new ArrayList<>();
        TopicReader.readAll(kafka, topic, record -> keys.add(record.key()));
        return keys;
    }
}
