package org.broadsheet.ingest.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.broadsheet.events.EventId;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.PostId;
import org.broadsheet.events.Topic;
import org.broadsheet.ingest.KnownFiles;
import org.broadsheet.ingest.LostEvents;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.TopicReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the ledger against {@code posts.received} where the last run of an inbox did not end by being stopped, since the
 * machine may have lost its power, and with it the end of a log that was not on the disk yet.
 *
 * <p>A process that was killed looks the same, so each start after a kill pays for this: all of {@code posts.received} is
 * read once. Of 10,000 posts of 4 KB that takes 0.7 s on two cores, most of it waiting; many more cost as much as reading
 * their bytes.
 */
final class PowerLossCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PowerLossCheck.class);

    private final ClusterGuard cluster;
    private final String inbox;

    PowerLossCheck(ClusterGuard cluster, String inbox) {
        this.cluster = cluster;
        this.inbox = inbox;
    }

    /**
     * Whether the last run may have ended without its knowing: it did not say that it stops, or something was sent after it
     * said so.
     */
    static boolean isDue(Optional<InboxState> last, KnownFiles known) {
        Instant stoppedAt = last.map(InboxState::stoppedAt).orElse(Instant.MIN);
        return known.entries().values().stream()
                .anyMatch(entry -> entry.hashedAt().isAfter(stoppedAt));
    }

    /** Makes the ledger in memory forget what must be sent again. */
    void run(KnownFiles known, Instant now) {
        long started = System.nanoTime();
        LostEvents events = new LostEvents();
        TopicReader.readAll(cluster, Topic.RECEIVED, record -> read(record, events));
        int lost = events.forgetIn(known, now);
        (lost == 0 ? LOG.atInfo() : LOG.atWarn())
                .addKeyValue("inbox", inbox)
                .addKeyValue("lost", lost)
                .addKeyValue(
                        "tookMs", Duration.ofNanos(System.nanoTime() - started).toMillis())
                .log("the last run was not stopped in the regular way: looked for events that Kafka lost;"
                        + " what was lost is sent again");
    }

    private void read(ConsumerRecord<String, byte[]> record, LostEvents events) {
        Header id = record.headers().lastHeader("ce_id");
        if (id == null || record.key() == null || !record.key().startsWith(inbox + "/")) {
            return;
        }
        try {
            EventId event = EventId.parse(new String(id.value(), StandardCharsets.UTF_8));
            events.received(new PostId(record.key()).path(), event.version(), record.value() == null);
        } catch (IllegalArgumentException e) {
            LOG.atWarn()
                    .addKeyValue("key", record.key())
                    .addKeyValue("error", e.getMessage())
                    .log("not an event of ours");
        }
    }
}
