package org.broadsheet.ingest;

import java.time.Instant;
import org.broadsheet.events.InboxState;

/** What stands behind the watch: where files go, and who is told how the inbox is. Each call may fail and be made again. */
public interface InboxLine {
    /** Hands files to the {@link Sender}. */
    Reading.All send(Batch batch);

    /** Says how the inbox is. */
    void report(InboxState state);

    /** Says that nothing more is sent, as the watch was asked to stop. */
    void reportStopped();

    /** Whether somebody said of the hold of this instant that the files are gone on purpose. */
    boolean isConfirmed(Instant heldAt);

    /** Where files go. */
    @FunctionalInterface
    interface Sender {
        /** Reads and sends files; when this returns, they are on the topics for good and {@link KnownFiles} has them. */
        Reading.All send(Batch batch);
    }
}
