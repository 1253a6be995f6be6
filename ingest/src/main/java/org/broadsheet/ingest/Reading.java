package org.broadsheet.ingest;

import java.util.List;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.PostReceived;

/** What became of a taken file when it was read. */
public sealed interface Reading {
    /** Of the file, below the inbox. */
    String path();

    /** Whether the post lacks a file only because that could not be kept: then it is to be read again soon. */
    default boolean incomplete() {
        return false;
    }

    /**
     * A post to be sent.
     *
     * @param event as it stands on the topic
     * @param encoded the event as JSON
     * @param entry for the ledger
     */
    record Post(PostReceived event, Encoded encoded, LedgerEntry entry, boolean incomplete) implements Reading {
        @Override
        public String path() {
            return event.path();
        }
    }

    /** A known file that is no longer there. */
    record Gone(String path) implements Reading {}

    /**
     * A file that is not sent.
     *
     * @param evidence the file's bytes, as many as the dead letter keeps
     * @param entry for the ledger
     */
    record Refused(String path, Refusal refusal, Encoded evidence, LedgerEntry entry) implements Reading {}

    /** What was sent of the file is still right; only the ledger's size or times are not. */
    record Unchanged(String path, LedgerEntry entry, boolean incomplete) implements Reading {}

    /** The file moved while it was read, or came back: it must be quiet again. */
    record Moving(String path) implements Reading {}

    /** Bytes that are nobody's to change. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Encoded(byte[] bytes) {}

    /** The readings of one batch. */
    record All(List<Reading> readings) {
        public All {
            readings = List.copyOf(readings);
        }

        /** Those of one kind, in order. */
        public <T extends Reading> List<T> only(Class<T> kind) {
            return readings.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
