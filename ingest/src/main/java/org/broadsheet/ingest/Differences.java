package org.broadsheet.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.LedgerEntry.LedgerAttachment;
import org.jspecify.annotations.Nullable;

/**
 * A reconcile: which files must be looked at because what was found differs from what the ledger knows.
 *
 * <p>By size and time, without reading. A file that was hashed within two seconds of its time of change could have been
 * edited since without either moving (same size, coarse clocks), so it is read once more.
 */
final class Differences {
    private static final Duration RACY = Duration.ofSeconds(2);

    private Differences() {}

    /**
     * The posts to look at, with the facts found: new, changed, gone, or with another attachment than before.
     *
     * @param first whether this is the first reconcile of a run, which tries refused files again: another configuration or
     *     version may take them
     */
    public static Map<String, FileFacts> between(KnownFiles known, FoundFiles found, PostFilter filter, boolean first) {
        Map<String, FileFacts> different = new TreeMap<>();
        found.files().forEach((path, facts) -> {
            if (filter.isPost(path) && !known.isLive(path)) {
                different.put(path, facts);
            }
        });
        known.entries().forEach((path, entry) -> {
            FileFacts facts = filter.isPost(path) ? found.facts(path) : FileFacts.ABSENT;
            if (!entry.deleted() && differs(path, entry, facts, found, filter, first)) {
                different.put(path, facts);
            }
        });
        return different;
    }

    private static boolean differs(
            String path, LedgerEntry entry, FileFacts facts, FoundFiles found, PostFilter filter, boolean first) {
        if (!facts.isPresent()) {
            return facts.isAbsent();
        }
        if (entry.refused() != null) {
            // Whether a file can be read shows in neither size nor time.
            return first || isDifferent(entry, facts) || entry.refused().equals("unreadable");
        }
        return isDifferent(entry, facts)
                || entry.attachments().stream().anyMatch(a -> differs(path, a, entry.hashedAt(), found, filter));
    }

    private static boolean isDifferent(LedgerEntry entry, FileFacts facts) {
        return entry.size() != facts.size()
                || !entry.modifiedAt().equals(facts.modifiedAt())
                || isRacy(entry.hashedAt(), entry.modifiedAt());
    }

    /** Whether a hash may be of the content before an edit that neither size nor time shows. */
    static boolean isRacy(Instant hashedAt, Instant modifiedAt) {
        return Duration.between(modifiedAt, hashedAt).abs().compareTo(RACY) < 0;
    }

    /** The same of a post or of anything it was sent with. */
    static boolean isRacy(LedgerEntry entry) {
        return isRacy(entry.hashedAt(), entry.modifiedAt())
                || entry.attachments().stream()
                        .map(LedgerAttachment::modifiedAt)
                        .anyMatch(at -> at != null && isRacy(entry.hashedAt(), at));
    }

    private static boolean differs(
            String post, LedgerAttachment attachment, Instant hashedAt, FoundFiles found, PostFilter filter) {
        Optional<String> path = References.candidates(post, attachment.reference()).stream()
                .filter(c -> !filter.isIgnored(c) && found.facts(c).isPresent())
                .findFirst();
        @Nullable Instant modifiedAt = attachment.modifiedAt();
        if (path.isEmpty() || attachment.path() == null || modifiedAt == null) {
            return path.isPresent() != (attachment.path() != null);
        }
        FileFacts facts = found.facts(path.get());
        return !path.get().equals(attachment.path())
                || facts.size() != attachment.size()
                || !facts.modifiedAt().equals(modifiedAt)
                || isRacy(hashedAt, modifiedAt);
    }
}
