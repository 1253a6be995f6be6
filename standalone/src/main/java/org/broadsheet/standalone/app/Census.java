package org.broadsheet.standalone.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostPublished;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.jspecify.annotations.Nullable;

/**
 * How all posts are, counted from the ledger, the receipts and the dead letters.
 *
 * @param inboxes each inbox that ingest has spoken of
 * @param files how many files there are in an inbox, by its name
 * @param published how many posts can be seen
 * @param drafts how many are drafts
 * @param scheduled how many wait for their time
 * @param refused what still waits for somebody: refused versions with nothing newer and nothing published of them
 * @param stillPublic the earlier versions of refused ones that can be seen until somebody mends them
 * @param warned how many posts on the site have warnings
 */
public record Census(
        List<InboxState> inboxes,
        Map<String, Integer> files,
        int published,
        int drafts,
        int scheduled,
        List<Refusal> refused,
        List<PostPublished> stillPublic,
        int warned) {
    public Census {
        inboxes = List.copyOf(inboxes);
        files = Map.copyOf(files);
        refused = List.copyOf(refused);
        stillPublic = List.copyOf(stillPublic);
    }

    /** The earlier version of a refused one that can be seen. */
    public Optional<PostPublished> standing(Refusal refusal) {
        return stillPublic.stream()
                .filter(receipt -> receipt.id().equals(refusal.post()))
                .findFirst();
    }

    /** How many files there are in an inbox. */
    public int filesIn(InboxState inbox) {
        return files.getOrDefault(inbox.inbox(), 0);
    }

    /** Counts. */
    public static Census take(KafkaSettings kafka) {
        return new Count(kafka).census();
    }

    private static final class Count {
        private final Map<String, InboxState> inboxes = new TreeMap<>();
        private final Set<String> files = new HashSet<>();
        private final Map<PostId, Refusal> letters = new HashMap<>();
        private final Map<String, PostPublished> receipts = new HashMap<>();

        Count(KafkaSettings kafka) {
            TopicReader.readAll(kafka, Topic.DEAD, this::letter);
            TopicReader.readAll(kafka, Topic.LEDGER, this::ledger);
            TopicReader.readAll(kafka, Topic.PUBLISHED, this::receipt);
        }

        Census census() {
            List<Refusal> open = new ArrayList<>(letters.values());
            open.sort(Comparator.comparing(Refusal::post));
            return new Census(
                    List.copyOf(inboxes.values()),
                    files.stream().collect(Collectors.toMap(Count::inboxOf, post -> 1, Integer::sum)),
                    count("public"),
                    count("draft"),
                    count("scheduled"),
                    open,
                    stillPublic(),
                    (int) receipts.values().stream()
                            .filter(receipt -> !receipt.warnings().isEmpty())
                            .count());
        }

        private List<PostPublished> stillPublic() {
            return receipts.values().stream()
                    .filter(receipt -> letters.containsKey(receipt.id())
                            && receipt.visibility().equals("public"))
                    .sorted(Comparator.comparing(PostPublished::id))
                    .toList();
        }

        private void letter(ConsumerRecord<String, byte[]> record) {
            Refusal.read(record)
                    .ifPresent(refusal ->
                            letters.merge(refusal.post(), refusal, (a, b) -> Refusal.BY_AGE.compare(a, b) < 0 ? b : a));
        }

        private void ledger(ConsumerRecord<String, byte[]> record) {
            byte @Nullable [] value = record.value();
            if (record.key().indexOf('/') < 0) {
                inbox(record.key(), value);
            } else if (value != null) {
                file(record.key(), EventCodec.decode(value, LedgerEntry.class));
            }
        }

        private void file(String post, LedgerEntry now) {
            if (now.deleted()) {
                files.remove(post);
            } else {
                files.add(post);
            }
            @Nullable Refusal letter = letters.get(new PostId(post));
            if (letter != null) {
                supersede(letter, now);
            }
        }

        private static String inboxOf(String post) {
            return post.substring(0, post.indexOf('/'));
        }

        private void inbox(String key, byte @Nullable [] value) {
            if (!PostId.isInboxName(key)) {
                return;
            }
            if (value == null) {
                inboxes.remove(key);
            } else {
                inboxes.put(key, EventCodec.decode(value, InboxState.class));
            }
        }

        private void supersede(Refusal letter, LedgerEntry now) {
            if (now.deleted() || now.version() > letter.version()) {
                letters.remove(letter.post());
            }
        }

        private void receipt(ConsumerRecord<String, byte[]> record) {
            byte @Nullable [] value = record.value();
            if (value == null) {
                receipts.remove(record.key());
                return;
            }
            PostPublished receipt = EventCodec.decode(value, PostPublished.class);
            receipts.put(record.key(), receipt);
            @Nullable Refusal letter = letters.get(receipt.id());
            if (letter != null && receipt.version() >= letter.version()) {
                letters.remove(receipt.id());
            }
        }

        private int count(String visibility) {
            return (int) receipts.values().stream()
                    .filter(receipt -> receipt.visibility().equals(visibility))
                    .count();
        }
    }
}
