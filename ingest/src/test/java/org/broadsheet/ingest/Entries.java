package org.broadsheet.ingest;

import java.time.Instant;
import java.util.List;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.LedgerEntry.LedgerAttachment;
import org.jspecify.annotations.Nullable;

/** Ledger entries for tests. */
final class Entries {
    static final Instant LONG_AGO = Instant.parse("2009-08-06T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private Entries() {}

    static LedgerEntry sent(long size, LedgerAttachment... attachments) {
        return entry(size, LONG_AGO, NOW, null, attachments);
    }

    static LedgerEntry refused(String reason) {
        return entry(1, LONG_AGO, NOW, reason);
    }

    static LedgerEntry hashed(Instant modifiedAt, Instant hashedAt) {
        return entry(1, modifiedAt, hashedAt, null);
    }

    static LedgerEntry deleted(String sha256) {
        return new LedgerEntry(1, 2, true, 1, LONG_AGO, NOW, sha256, null, List.of());
    }

    static LedgerEntry withHash(String sha256) {
        return new LedgerEntry(1, 1, false, 1, LONG_AGO, NOW, sha256, null, List.of());
    }

    private static LedgerEntry entry(
            long size,
            Instant modifiedAt,
            Instant hashedAt,
            @Nullable String refused,
            LedgerAttachment... attachments) {
        return new LedgerEntry(1, 1, false, size, modifiedAt, hashedAt, "sha", refused, List.of(attachments));
    }
}
