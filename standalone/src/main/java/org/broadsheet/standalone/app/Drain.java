package org.broadsheet.standalone.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.Offsets;
import org.broadsheet.kafka.app.TopicReader;
import org.jspecify.annotations.Nullable;

/**
 * Waits until everything that the inbox held at the start is published, by what the topics and the groups' offsets say:
 *
 * <ol>
 *   <li>ingest has written that this run's first reconcile is finished, which comes behind all it sent;
 *   <li>transform has done what {@code posts.received} held then;
 *   <li>publish has done what {@code posts.enriched} held then.
 * </ol>
 *
 * <p>Nothing in memory is asked, so it makes no difference where the services run.
 */
public final class Drain implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How long publish may fail, trying again and again, without getting any further. */
    private static final Duration FAILING = Duration.ofSeconds(30);

    /** Far longer than publish is silent while it works: it speaks every second but for the longest single steps. */
    private static final Duration SILENT = Duration.ofMinutes(10);

    private final KafkaSettings kafka;
    private final String inbox;
    private final String run;
    private final KafkaConsumer<String, byte[]> ledger;
    private final LongSupplier nanoTime;

    /** @param nanoTime the clock of its patience */
    Drain(KafkaSettings kafka, String inbox, String run, LongSupplier nanoTime) {
        this.kafka = kafka;
        this.inbox = inbox;
        this.run = run;
        this.nanoTime = nanoTime;
        this.ledger = new KafkaConsumer<>(kafka.reader());
        skipPast();
    }

    /** Remembers where the ledger ends now. To be called before ingest starts: what this run writes comes behind it. */
    public static Drain before(KafkaSettings kafka, String inbox, String run) {
        return new Drain(kafka, inbox, run, System::nanoTime);
    }

    /**
     * Waits, as long as something moves, however large the site is.
     *
     * @param waiting is told what it is waiting for whenever nothing has moved for ten seconds
     * @throws CannotRunException where publish fails and has got nowhere for half a minute, or has been silent for ten
     * @return how the inbox was after the first reconcile: held, where the vanish guard keeps deletes back
     */
    public InboxState await(Consumer<String> waiting) {
        Patience patience = new Patience(waiting);
        InboxState state = firstReconcile(patience);
        caughtUp(Topic.RECEIVED, "transform", patience);
        published(patience);
        return state;
    }

    /**
     * Waits for publish alone, until the site shows what {@code posts.enriched} holds now.
     *
     * @param waiting is told what it is waiting for whenever nothing has moved for ten seconds
     * @throws CannotRunException as {@link #await}
     */
    public void awaitPublished(Consumer<String> waiting) {
        published(new Patience(waiting));
    }

    @Override
    public void close() {
        ledger.close();
    }

    private void skipPast() {
        List<TopicPartition> partitions = TopicReader.partitions(ledger, kafka.topic(Topic.LEDGER));
        ledger.assign(partitions);
        ledger.endOffsets(partitions).forEach(ledger::seek);
    }

    private InboxState firstReconcile(Patience patience) {
        long seen = 0;
        while (true) {
            patience.progress("ingest looks through the inbox: " + seen + " ledger entries so far");
            for (ConsumerRecord<String, byte[]> record : ledger.poll(TICK)) {
                seen++;
                Optional<InboxState> state = ownState(record);
                if (state.isPresent()) {
                    return state.get();
                }
            }
        }
    }

    private Optional<InboxState> ownState(ConsumerRecord<String, byte[]> record) {
        byte @Nullable [] value = record.value();
        if (!inbox.equals(record.key()) || value == null) {
            return Optional.empty();
        }
        return Optional.of(EventCodec.decode(value, InboxState.class))
                .filter(state -> state.run().equals(run) && state.reconciles() >= 1);
    }

    private void caughtUp(Topic topic, String service, Patience patience) {
        try (Backlog backlog = new Backlog(kafka, topic, service)) {
            backlog.await(TICK, behind -> patience.progress(backlog.describe(behind)));
        }
    }

    /** Receipts are progress too: a large site is written while publish's offsets stay. */
    private void published(Patience patience) {
        try (Backlog backlog = new Backlog(kafka, Topic.ENRICHED, "publish");
                Backlog receipts = new Backlog(kafka, Topic.PUBLISHED, "publish")) {
            Patience last = new Patience(words -> {});
            backlog.await(TICK, behind -> {
                String words = backlog.words();
                String now = backlog.describe(behind) + (words.isEmpty() ? "" : " (" + words + ")");
                patience.progress(now);
                last.progress(now + receipts.end());
                if (last.isOver(Offsets.isFailing(words) ? FAILING : SILENT)) {
                    throw new CannotRunException("publish cannot finish: " + now
                            + ". It has got no further for " + last.seconds()
                            + " s. Can the site folder be written, is its"
                            + " disk full? All is kept: once that is mended, run it again.");
                }
            });
        }
    }

    /** Speaks up when what is said has been the same for a while. */
    private final class Patience {
        private final Consumer<String> waiting;
        private String last = "";
        private long since = nanoTime.getAsLong();
        private long moved = since;

        Patience(Consumer<String> waiting) {
            this.waiting = waiting;
        }

        void progress(String now) {
            long nanos = nanoTime.getAsLong();
            if (!now.equals(last)) {
                last = now;
                since = nanos;
                moved = nanos;
            } else if (nanos - since >= PATIENCE.toNanos()) {
                waiting.accept(now);
                since = nanos;
            }
        }

        boolean isOver(Duration patience) {
            return nanoTime.getAsLong() - moved >= patience.toNanos();
        }

        long seconds() {
            return Duration.ofNanos(nanoTime.getAsLong() - moved).toSeconds();
        }
    }
}
