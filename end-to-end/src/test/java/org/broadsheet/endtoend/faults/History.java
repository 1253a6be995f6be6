package org.broadsheet.endtoend.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventId;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostReceived;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;

/** What a reader of committed records finds on the topics, by post id and in order. */
final class History {
    private final Map<String, List<Event>> received = new TreeMap<>();
    private final Map<String, List<Event>> enriched = new TreeMap<>();
    private final Map<String, List<Event>> refused = new TreeMap<>();
    private final Map<String, List<Event>> dead = new TreeMap<>();
    private final Map<String, LedgerEntry> ledger = new HashMap<>();

    /** A version of a post; content is that of a received post, or what a dead letter says. */
    private record Event(long version, boolean delete, String content) {}

    private History() {}

    static History of(KafkaSettings kafka) {
        History history = new History();
        TopicReader.readAll(kafka, Topic.RECEIVED, record -> add(history.received, record, received(record)));
        TopicReader.readAll(kafka, Topic.ENRICHED, record -> add(history.enriched, record, ""));
        TopicReader.readAll(
                kafka,
                Topic.DEAD,
                record -> add(
                        DeadLetter.parse(Headers.read(record.headers())).stage().equals("ingest")
                                ? history.refused
                                : history.dead,
                        record,
                        ""));
        history.ledger.putAll(ledger(kafka));
        return history;
    }

    /** What ingest knows of each post file. */
    static Map<String, LedgerEntry> ledger(KafkaSettings kafka) {
        Map<String, LedgerEntry> ledger = new HashMap<>();
        TopicReader.readAll(kafka, Topic.LEDGER, record -> {
            if (record.key().indexOf('/') > 0 && record.value() != null) {
                ledger.put(record.key(), EventCodec.decode(record.value(), LedgerEntry.class));
            }
        });
        return ledger;
    }

    private static void add(Map<String, List<Event>> topic, ConsumerRecord<String, byte[]> record, String content) {
        EventId id = EventId.parse(Headers.read(record.headers()).get("ce_id"));
        topic.computeIfAbsent(record.key(), key -> new ArrayList<>())
                .add(new Event(id.version(), record.value() == null, content));
    }

    private static String received(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return "";
        }
        PostReceived post = EventCodec.decode(record.value(), PostReceived.class);
        return post.sha256() + post.attachments();
    }

    /** Where the promise "nothing lost, nothing twice, nothing out of order" is broken, and what was refused and is good. */
    List<String> breaches(Map<String, Draft> truth) {
        List<String> breaches = new ArrayList<>();
        growing("posts.received", received, breaches);
        growing("posts.enriched", enriched, breaches);
        ledger.forEach((id, entry) -> {
            gaps(id, entry, breaches);
            repetitions(id, breaches);
            ending(id, entry, breaches);
        });
        truth.forEach((path, draft) -> refusedThoughGood("inbox/" + path, draft, breaches));
        for (String id : received.keySet()) {
            if (!ledger.containsKey(id)) {
                breaches.add(id + " was received, and the ledger does not know it");
            }
        }
        return breaches;
    }

    private static void growing(String topic, Map<String, List<Event>> events, List<String> breaches) {
        events.forEach((id, versions) -> {
            long before = 0;
            for (Event event : versions) {
                if (event.version() <= before) {
                    breaches.add(topic + ": " + id + " has version " + event.version() + " behind " + before);
                }
                before = event.version();
            }
        });
    }

    /** Of n versions, each was sent or refused. Nothing is compacted yet: no segment is closed within a test. */
    private void gaps(String id, LedgerEntry entry, List<String> breaches) {
        NavigableSet<Long> sent = versions(received, id);
        sent.addAll(versions(refused, id));
        if (sent.size() != entry.version() || sent.last() != entry.version()) {
            breaches.add(id + ": the ledger is at version " + entry.version() + ", and these were sent: " + sent);
        }
    }

    /** The same content is sent again only when something else was there in between. */
    private void repetitions(String id, List<String> breaches) {
        Event before = new Event(-1, false, "");
        for (Event event : received.getOrDefault(id, List.of())) {
            if (event.version() == before.version() + 1
                    && event.delete() == before.delete()
                    && event.content().equals(before.content())) {
                breaches.add("posts.received: " + id + " is in version " + event.version() + " what it was before");
            }
            before = event;
        }
    }

    /** The last version is where it must be, in both topics or among the dead letters. */
    private void ending(String id, LedgerEntry entry, List<String> breaches) {
        boolean isRefused = entry.refused() != null && !entry.deleted();
        long end = entry.version();
        if (isRefused) {
            if (!versions(refused, id).contains(end)) {
                breaches.add("posts.dead: " + id + " has no version " + end);
            }
        } else if (!last(received, id).filter(last -> last == end).isPresent()) {
            breaches.add("posts.received: " + id + " does not end with version " + end);
        } else if (!last(enriched, id).filter(last -> last == end).isPresent()
                && !last(dead, id).filter(last -> last == end).isPresent()) {
            breaches.add("posts.enriched: " + id + " does not end with version " + end);
        }
    }

    private void refusedThoughGood(String id, Draft draft, List<String> breaches) {
        LedgerEntry entry = ledger.get(id);
        dead.getOrDefault(id, List.of()).stream()
                .filter(letter -> draft.fate() != Draft.Fate.REFUSED)
                .filter(letter -> entry != null && letter.version() == entry.version())
                .forEach(letter ->
                        breaches.add("posts.dead: " + id + " is to be " + draft.fate() + ": " + letter.content()));
    }

    private static NavigableSet<Long> versions(Map<String, List<Event>> topic, String id) {
        NavigableSet<Long> versions = new TreeSet<>();
        topic.getOrDefault(id, List.of()).forEach(event -> versions.add(event.version()));
        return versions;
    }

    private static Optional<Long> last(Map<String, List<Event>> topic, String id) {
        return topic.getOrDefault(id, List.of()).stream().map(Event::version).reduce((first, second) -> second);
    }
}
