package org.broadsheet.ingest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.events.LedgerEntry;

/**
 * The judgement that so many files are gone that somebody should be asked: a disk that is not mounted and a folder moved
 * away look the same as a writer who deletes everything, and are more likely.
 */
final class VanishGuard {
    /** Fewer are believed. */
    public static final int FEW = 20;

    private VanishGuard() {}

    /**
     * Why these files must not be unpublished unasked; empty where they may.
     *
     * @param missing paths of known files that are gone
     */
    public static Optional<String> reasonToHold(KnownFiles known, Set<String> missing) {
        int lost = lost(known, missing);
        if (lost < FEW || lost * 2L <= known.live()) {
            return Optional.empty();
        }
        return Optional.of(lost + " of " + known.live() + " known files are gone");
    }

    /** How many of the missing files are not anywhere else under another name. */
    private static int lost(KnownFiles known, Set<String> missing) {
        if (missing.size() < FEW) {
            return missing.size();
        }
        Set<String> present = new HashSet<>();
        known.entries().forEach((path, entry) -> {
            if (!entry.deleted() && !missing.contains(path)) {
                present.add(entry.sha256());
            }
        });
        return (int) missing.stream()
                .filter(path -> known.entry(path)
                        .map(LedgerEntry::sha256)
                        .filter(sha -> sha.isEmpty() || !present.contains(sha))
                        .isPresent())
                .count();
    }
}
