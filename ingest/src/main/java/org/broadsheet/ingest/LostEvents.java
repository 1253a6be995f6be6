package org.broadsheet.ingest;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where {@code posts.received} and the ledger disagree.
 *
 * <p>Both are written in one transaction, but a machine that loses its power may have kept the end of one and not of the
 * other. Which files that concerns is forgotten, so that the next reconcile reads them and sends what it finds, under a
 * version that neither topic has had. All else, the quiet time and the vanish guard too, is as for any file that changed.
 */
public final class LostEvents {
    private final Map<String, Received> received = new HashMap<>();

    private record Received(long version, boolean deleted) {}

    /** An event that is on the topic, in the topic's order. */
    public void received(String path, long version, boolean deleted) {
        Received event = new Received(version, deleted);
        received.merge(path, event, (before, now) -> now.version >= before.version ? now : before);
    }

    /**
     * Makes the ledger in memory forget what was sent of each file whose last event is lost, or whose ledger entry is.
     *
     * @return how many they are
     */
    public int forgetIn(KnownFiles known, Instant now) {
        Set<String> paths = new HashSet<>(received.keySet());
        paths.addAll(known.entries().keySet());
        int lost = 0;
        for (String path : paths) {
            @Nullable LedgerEntry entry = known.entry(path).orElse(null);
            @Nullable Received event = received.get(path);
            if (event != null && event.version > known.version(path)) {
                known.put(path, unknown(event.version, event.deleted, List.of()));
                lost++;
            } else if (entry != null && isLost(entry, event, now)) {
                known.put(path, unknown(entry.version(), false, entry.attachments()));
                lost++;
            }
        }
        return lost;
    }

    /** Whether the event of an entry is not on the topic. */
    private static boolean isLost(LedgerEntry entry, @Nullable Received event, Instant now) {
        if (entry.refused() != null) {
            return false;
        }
        // Of a post that was deleted long ago, compaction leaves nothing.
        return event == null
                ? !entry.deleted() || entry.hashedAt().isAfter(now.minus(Topic.DELETE_RETENTION))
                : event.version < entry.version();
    }

    /** An entry that no file matches. */
    private static LedgerEntry unknown(long version, boolean deleted, List<LedgerEntry.LedgerAttachment> attachments) {
        return new LedgerEntry(
                LedgerEntry.SCHEMA_VERSION,
                version,
                deleted,
                0,
                Instant.EPOCH,
                // Hashed at the time of its change: Differences reads such a file again, whatever its size and time.
                Instant.EPOCH,
                "",
                null,
                attachments);
    }
}
