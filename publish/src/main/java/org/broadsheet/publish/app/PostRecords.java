package org.broadsheet.publish.app;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.kafka.app.DeadLetters;
import org.broadsheet.kafka.app.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads records of {@code posts.enriched}. One that is no post becomes a dead letter; what was published stays. */
final class PostRecords {
    private static final Logger LOG = LoggerFactory.getLogger(PostRecords.class);

    private final Messenger messenger;
    private final Clock clock;

    PostRecords(Messenger messenger, Clock clock) {
        this.messenger = messenger;
        this.clock = clock;
    }

    /** What a record says; empty where it says nothing that can be understood. */
    Optional<PostChange> read(ConsumerRecord<String, byte[]> record) {
        try {
            PostId id = new PostId(record.key() == null ? "" : record.key());
            EventHeaders headers = EventHeaders.parse(Headers.read(record.headers()));
            long version = headers.id().version();
            Optional<Instant> receivedAt = headers.receivedAt();
            if (record.value() == null) {
                return Optional.of(new PostChange(id, version, receivedAt, Optional.empty(), ""));
            }
            PostEnriched post = EventCodec.decode(record.value(), PostEnriched.class);
            if (!post.id().equals(id)) {
                throw new IllegalArgumentException("the record of " + id + " holds the post " + post.id());
            }
            String sha256 = headers.bodySha256().orElseGet(() -> Hashes.sha256(record.value()));
            return Optional.of(new PostChange(id, version, receivedAt, Optional.of(post), sha256));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            refuse(record, e);
            return Optional.empty();
        }
    }

    private void refuse(ConsumerRecord<String, byte[]> record, RuntimeException e) {
        LOG.atError()
                .addKeyValue("origin", DeadLetters.origin(record))
                .addKeyValue("key", record.key())
                .addKeyValue("reason", e.getMessage())
                .log("not a post: sent to the dead letters");
        DeadLetter why = new DeadLetter(
                "publish",
                "not-a-post",
                "the record " + DeadLetters.origin(record) + " is not an enriched post: " + e.getMessage(),
                "Only transform should write this topic; look for another producer.",
                0,
                e.getClass().getName(),
                DeadLetters.origin(record),
                1,
                clock.instant());
        messenger.send(record, why);
    }
}
