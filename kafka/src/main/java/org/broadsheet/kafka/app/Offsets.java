package org.broadsheet.kafka.app;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** What a service says by the offsets of its group besides the offsets. */
public final class Offsets {
    private static final String UNFINISHED = "unfinished";

    private Offsets() {}

    /**
     * The offset of a service that has begun and has not yet done all that its past asks of it, such as publish while it
     * makes its catalogue anew: whatever was reached before, nothing is reached now.
     */
    public static OffsetAndMetadata unfinished() {
        return new OffsetAndMetadata(0, UNFINISHED);
    }

    /** Whether an offset is {@link #unfinished}. */
    public static boolean isUnfinished(OffsetAndMetadata offset) {
        return offset.metadata().equals(UNFINISHED);
    }
}
