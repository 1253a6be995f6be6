package org.broadsheet.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ingest sent last of a file, on {@link Topic#LEDGER} by post id, written in the same transaction as the event.
 *
 * <p>A deleted file keeps its entry, since the version must go on growing if it comes back.
 *
 * @param schemaVersion 1
 * @param version n of the last event, or of the last refusal
 * @param deleted whether the last event was the delete
 * @param size in bytes
 * @param modifiedAt the file's time of change when it was hashed
 * @param hashedAt when it was hashed: an entry hashed within two seconds of {@code modifiedAt} is hashed again
 * @param sha256 of the file's bytes, in hex; empty where it could not be read
 * @param refused why the file went to the dead letters instead, or null
 * @param attachments the files that were sent with it
 */
public record LedgerEntry(
        int schemaVersion,
        long version,
        boolean deleted,
        long size,
        Instant modifiedAt,
        Instant hashedAt,
        String sha256,
        @Nullable String refused,
        List<LedgerAttachment> attachments) {

    /** The version of {@code /schemas/ledger-entry.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;

    public LedgerEntry {
        attachments = List.copyOf(attachments);
    }

    /** The same entry as if its file had been hashed at another time. */
    public LedgerEntry hashedAt(Instant time) {
        return new LedgerEntry(schemaVersion, version, deleted, size, modifiedAt, time, sha256, refused, attachments);
    }

    /**
     * A file that was sent with a post, or that the post refers to and that was not there.
     *
     * @param reference as the post writes it
     * @param path below the inbox; null where the file was missing
     * @param size in bytes, 0 where it was missing
     * @param modifiedAt its time of change, or null where it was missing
     * @param sha256 of its bytes, in hex; empty where it was missing
     */
    public record LedgerAttachment(
            String reference,
            @Nullable String path,
            long size,
            @Nullable Instant modifiedAt,
            String sha256) {}
}
