package org.broadsheet.ingest.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.EventId;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostId;
import org.broadsheet.events.ProgramVersion;
import org.broadsheet.events.Topic;
import org.broadsheet.ingest.KnownFiles;
import org.broadsheet.ingest.Reading;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.kafka.app.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Sends what was read, together with the memory of having sent it: an event and its {@link LedgerEntry} are in one
 * transaction, so a restart neither repeats nor forgets.
 *
 * <p>{@link KnownFiles} is the topic in memory. Whenever a send fails, it is read again before the next: what is known is
 * what Kafka has.
 */
public final class Ledger implements AutoCloseable {
    private final ClusterGuard cluster;
    private final KafkaSettings kafka;
    private final String inbox;
    private final KnownFiles known;
    private final Clock clock;
    private final Transactions transactions;
    private final PowerLossCheck powerLossCheck;
    private @Nullable InboxState state;
    /** Whether this run knows of nothing that an earlier one lost. */
    private boolean whole;

    Ledger(ClusterGuard cluster, String inbox, KnownFiles known, Clock clock) {
        this.cluster = cluster;
        this.kafka = cluster.kafka();
        this.inbox = inbox;
        this.known = known;
        this.clock = clock;
        this.transactions = new Transactions(cluster, "ingest-" + inbox);
        this.powerLossCheck = new PowerLossCheck(cluster, inbox);
    }

    /** Takes the inbox over from whoever had it, and learns what was sent. The order matters: nobody else writes then. */
    void open() {
        transactions.begin();
        boolean read = false;
        try {
            read();
            read = true;
        } finally {
            if (!read) {
                // Half a memory must not be sent from: it is read again before the next send.
                transactions.breakOff();
            }
        }
    }

    private void read() {
        known.clear();
        TopicReader.readAll(cluster, Topic.LEDGER, this::remember);
        whole |= !PowerLossCheck.isDue(state(), known);
        if (!whole) {
            powerLossCheck.run(known, clock.instant());
        }
    }

    private void remember(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            return;
        }
        if (record.key().equals(inbox)) {
            state = EventCodec.decode(value, InboxState.class);
        } else if (record.key().startsWith(inbox + "/")) {
            known.put(new PostId(record.key()).path(), EventCodec.decode(value, LedgerEntry.class));
        }
    }

    /** How the inbox was when this was said last. */
    Optional<InboxState> state() {
        return Optional.ofNullable(state);
    }

    /** Sends the posts and the deletes of a batch; the refused files are not for here. */
    public Reading.All send(Reading.All read) {
        List<Sending> sendings = new ArrayList<>();
        read.only(Reading.Post.class).forEach(post -> sendings.add(post(post)));
        read.only(Reading.Unchanged.class).forEach(file -> unchanged(file).ifPresent(sendings::add));
        read.only(Reading.Gone.class).forEach(file -> delete(file.path()).ifPresent(sendings::add));
        commit(sendings);
        return read;
    }

    /** Sends the refused files of a batch to the dead letters. */
    public Reading.All refuse(Reading.All read) {
        commit(read.only(Reading.Refused.class).stream().map(this::refusal).toList());
        return read;
    }

    /**
     * Says how the inbox is.
     *
     * @param confirmed whether a confirmation has been acted on, which is deleted with it
     */
    void say(InboxState now, boolean confirmed) {
        ready();
        String topic = kafka.topic(Topic.LEDGER);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        records.add(new ProducerRecord<>(topic, now.inbox(), EventCodec.encode(now)));
        if (confirmed) {
            records.add(new ProducerRecord<>(topic, InboxState.confirmationKey(inbox), null));
        }
        transactions.commit(records);
        state = now;
        whole |= now.reconciles() > 0 && now.state() == InboxState.State.WATCHING;
    }

    /**
     * Says of the inbox, as it was described last, that this run of ingest is over. Not where a transaction failed, or
     * where something that was lost is not sent again yet: then the next run must look.
     */
    void sayStopped() {
        if (state != null && whole && !transactions.isBroken()) {
            byte[] value = EventCodec.encode(state.stopped(clock.instant()));
            transactions.commit(List.of(new ProducerRecord<>(kafka.topic(Topic.LEDGER), inbox, value)));
        }
    }

    /** What goes to Kafka about one file. */
    private record Sending(String path, LedgerEntry entry, Optional<ProducerRecord<String, byte[]>> record) {}

    private void commit(List<Sending> sendings) {
        if (sendings.isEmpty()) {
            return;
        }
        ready();
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(2 * sendings.size());
        for (Sending sending : sendings) {
            sending.record().ifPresent(records::add);
            records.add(new ProducerRecord<>(
                    kafka.topic(Topic.LEDGER), id(sending.path()).value(), EventCodec.encode(sending.entry())));
        }
        transactions.commit(records);
        sendings.forEach(sending -> known.put(sending.path(), sending.entry()));
    }

    private void ready() {
        if (transactions.isBroken()) {
            open();
            // The batch was read when something else was known; it must be read again.
            throw new LedgerReadAgainException();
        }
    }

    private Sending post(Reading.Post post) {
        byte[] value = post.encoded().bytes();
        Map<String, String> headers = headers(post.event().id(), post.entry(), EventHeaders.POST_RECEIVED, value);
        return new Sending(post.path(), post.entry(), Optional.of(record(Topic.RECEIVED, post.path(), value, headers)));
    }

    private Optional<Sending> unchanged(Reading.Unchanged file) {
        return known.entry(file.path())
                .filter(entry -> !entry.equals(file.entry()))
                .map(entry -> new Sending(file.path(), file.entry(), Optional.empty()));
    }

    private Optional<Sending> delete(String path) {
        return known.entry(path).filter(entry -> !entry.deleted()).map(before -> {
            LedgerEntry entry = new LedgerEntry(
                    LedgerEntry.SCHEMA_VERSION,
                    before.version() + 1,
                    true,
                    before.size(),
                    before.modifiedAt(),
                    clock.instant(),
                    before.sha256(),
                    null,
                    List.of());
            Map<String, String> headers = headers(id(path), entry, EventHeaders.POST_DELETED, null);
            return new Sending(path, entry, Optional.of(record(Topic.RECEIVED, path, null, headers)));
        });
    }

    private Sending refusal(Reading.Refused file) {
        byte[] value = file.evidence().bytes();
        DeadLetter why = new DeadLetter(
                "ingest",
                file.refusal().reason(),
                file.refusal().message(),
                file.refusal().hint(),
                file.refusal().line(),
                "",
                "",
                1,
                clock.instant());
        Map<String, String> headers =
                new LinkedHashMap<>(headers(id(file.path()), file.entry(), EventHeaders.POST_RECEIVED, value));
        headers.putAll(why.toMap());
        return new Sending(file.path(), file.entry(), Optional.of(record(Topic.DEAD, file.path(), value, headers)));
    }

    private Map<String, String> headers(PostId id, LedgerEntry entry, String type, byte @Nullable [] value) {
        Map<String, String> extensions = new LinkedHashMap<>();
        extensions.put(EventHeaders.VERSION, ProgramVersion.current());
        if (value != null) {
            extensions.put(EventHeaders.BODY_SHA256, Hashes.sha256(value));
        }
        EventId eventId = EventId.of(id, entry.version());
        return new EventHeaders(eventId, type, "/broadsheet/ingest", clock.instant(), extensions).toMap();
    }

    private ProducerRecord<String, byte[]> record(
            Topic topic, String path, byte @Nullable [] value, Map<String, String> headers) {
        return new ProducerRecord<>(kafka.topic(topic), null, null, id(path).value(), value, Headers.of(headers));
    }

    private PostId id(String path) {
        return PostId.of(inbox, path);
    }

    @Override
    public void close() {
        transactions.close();
    }
}
