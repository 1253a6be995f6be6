package org.broadsheet.standalone.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostAddress;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostPublished;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.DeadLetters;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.jspecify.annotations.Nullable;

/**
 * Where one post is: what each topic has last of it.
 *
 * @param id the post
 * @param ledger what ingest knows of its file
 * @param received the event it was sent as
 * @param enriched the event that transform made of it
 * @param product what transform made of it; empty for a deleted post
 * @param receipt what publish made of it
 * @param taken the address that the post would have and another post has; empty where it has its own
 * @param refusals what was refused of it, the oldest first
 */
public record PostTrace(
        String id,
        Optional<LedgerEntry> ledger,
        Optional<Seen> received,
        Optional<Seen> enriched,
        Optional<PostEnriched> product,
        Optional<PostPublished> receipt,
        Optional<PostAddress> taken,
        List<Refusal> refusals) {
    public PostTrace {
        refusals = List.copyOf(refusals);
    }

    /** The public version of the post, where a later one was refused. */
    public Optional<PostPublished> standing() {
        long refused = refusals.stream().mapToLong(Refusal::version).max().orElse(0);
        return receipt.filter(seen -> seen.visibility().equals("public") && seen.version() < refused);
    }

    /** An event: its id, when it was made, where it stands, whether it is a delete. */
    public record Seen(String event, String time, String origin, boolean deleted) {}

    /**
     * Follows a post, through the one partition of each topic that its key is on.
     *
     * @param post its id, its path in any inbox, or its address on the site
     * @return empty where no topic knows it
     */
    public static Optional<PostTrace> of(KafkaSettings kafka, String post) {
        return find(kafka, post).map(id -> new Search(kafka, id).trace());
    }

    private static Optional<String> find(KafkaSettings kafka, String post) {
        String path = path(post);
        if (path.startsWith("/")) {
            return holder(kafka, path);
        }
        // Where it is most likely; only a post of an inbox with another name is looked for in all of the ledger.
        return Stream.of(post, "inbox/" + post)
                .filter(id -> id.indexOf('/') > 0 && isKnown(kafka, id))
                .findFirst()
                .or(() -> inAnyInbox(kafka, post));
    }

    /** The post that has an address, or had it last. */
    private static Optional<String> holder(KafkaSettings kafka, String address) {
        AtomicReference<@Nullable String> holder = new AtomicReference<>();
        TopicReader.readKey(kafka, Topic.ADDRESSES, address, record -> {
            byte @Nullable [] value = record.value();
            holder.set(
                    value == null
                            ? null
                            : EventCodec.decode(value, PostAddress.class).id().value());
        });
        return Optional.ofNullable(holder.get());
    }

    private static boolean isKnown(KafkaSettings kafka, String id) {
        AtomicBoolean known = new AtomicBoolean();
        TopicReader.readKey(kafka, Topic.LEDGER, id, record -> known.set(true));
        return known.get();
    }

    private static Optional<String> inAnyInbox(KafkaSettings kafka, String path) {
        Set<String> found = new TreeSet<>();
        TopicReader.readAll(kafka, Topic.LEDGER, record -> {
            String id = record.key();
            if (id.indexOf('/') > 0 && id.substring(id.indexOf('/') + 1).equals(path)) {
                found.add(id);
            }
        });
        return found.stream().findFirst();
    }

    private static String path(String post) {
        if (!post.contains("://")) {
            return post;
        }
        try {
            return URI.create(post).getPath();
        } catch (IllegalArgumentException e) {
            return post;
        }
    }

    /** The last that each topic has of one key. */
    private static final class Search {
        private final KafkaSettings kafka;
        private final String id;
        private @Nullable ConsumerRecord<String, byte[]> last;

        Search(KafkaSettings kafka, String id) {
            this.kafka = kafka;
            this.id = id;
        }

        PostTrace trace() {
            Optional<ConsumerRecord<String, byte[]>> enriched = last(Topic.ENRICHED, id);
            Optional<PostPublished> receipt = value(last(Topic.PUBLISHED, id + "#site"), PostPublished.class);
            List<Refusal> refusals = new ArrayList<>();
            TopicReader.readKey(
                    kafka, Topic.DEAD, id, record -> Refusal.read(record).ifPresent(refusals::add));
            refusals.sort(Refusal.BY_AGE);
            return new PostTrace(
                    id,
                    value(last(Topic.LEDGER, id), LedgerEntry.class),
                    last(Topic.RECEIVED, id).map(Search::seen),
                    enriched.map(Search::seen),
                    value(enriched, PostEnriched.class),
                    receipt,
                    receipt.map(PostPublished::address).flatMap(this::taken),
                    refusals);
        }

        /** Who came too late for an address has it with the beginning of its id's hash behind it. */
        private Optional<PostAddress> taken(String own) {
            String suffix = "-" + Hashes.sha256(id).substring(0, 8) + "/";
            return Optional.of(own)
                    .filter(address -> address.endsWith(suffix))
                    .map(address -> address.substring(0, address.length() - suffix.length()) + "/")
                    .flatMap(address -> value(last(Topic.ADDRESSES, address), PostAddress.class))
                    .filter(address -> address.until() == null);
        }

        private Optional<ConsumerRecord<String, byte[]>> last(Topic topic, String key) {
            last = null;
            TopicReader.readKey(kafka, topic, key, record -> last = record);
            return Optional.ofNullable(last);
        }

        private static <T extends Record> Optional<T> value(
                Optional<ConsumerRecord<String, byte[]>> record, Class<T> type) {
            return record.map(ConsumerRecord::value).map(value -> EventCodec.decode(value, type));
        }

        private static Seen seen(ConsumerRecord<String, byte[]> record) {
            var headers = Headers.read(record.headers());
            return new Seen(
                    headers.getOrDefault("ce_id", "?"),
                    headers.getOrDefault("ce_time", "?"),
                    DeadLetters.origin(record),
                    record.value() == null);
        }
    }
}
