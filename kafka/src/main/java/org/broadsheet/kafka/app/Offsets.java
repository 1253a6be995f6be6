package org.broadsheet.kafka.app;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What a service says by the offsets of its group besides the offsets: their metadata, in words for people. */
public final class Offsets {
    private static final String UNFINISHED = "unfinished";
    private static final String FAILING = "failing: ";
    private static final String AWAKE = "awake at ";
    private static final String AND = "; ";

    /** A broker takes 4,096 bytes by default. */
    private static final int LONGEST = 1_000;

    private Offsets() {}

    /**
     * The offset of a service that has begun and has not yet done all that its past asks of it, such as publish while it
     * makes its catalogue anew: whatever was reached before, nothing is reached now.
     */
    public static OffsetAndMetadata unfinished() {
        return new OffsetAndMetadata(0, UNFINISHED);
    }

    /**
     * The offset of a service that is awake.
     *
     * @param epoch of the leader that the record before it was read from, by which the broker finds out that the log was
     *     truncated and has grown again
     * @param now by which a service that wakes up knows how long it slept
     */
    public static OffsetAndMetadata reached(long offset, Optional<Integer> epoch, Instant now) {
        return new OffsetAndMetadata(offset, epoch, AWAKE + now);
    }

    /** When an offset was {@link #reached}; empty where its service did not say. */
    public static Optional<Instant> reachedAt(OffsetAndMetadata offset) {
        if (!offset.metadata().startsWith(AWAKE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(offset.metadata().substring(AWAKE.length())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether an offset is {@link #unfinished}. */
    public static boolean isUnfinished(OffsetAndMetadata offset) {
        return offset.metadata().startsWith(UNFINISHED);
    }

    /** The same offset with a sign of life, such as how much there is to do. */
    public static OffsetAndMetadata working(OffsetAndMetadata offset, String words) {
        return with(offset, words);
    }

    /** The same offset of a service that cannot go on at the moment, and why. */
    public static OffsetAndMetadata failing(OffsetAndMetadata offset, String why) {
        return with(offset, FAILING + why);
    }

    /** What a group says, by {@link #working} or {@link #failing}; empty where it says nothing. */
    public static String words(Map<TopicPartition, OffsetAndMetadata> group) {
        return group.values().stream()
                .map(offset -> offset.metadata().startsWith(UNFINISHED + AND)
                        ? offset.metadata().substring((UNFINISHED + AND).length())
                        : offset.metadata())
                .filter(words -> !words.isEmpty() && !words.equals(UNFINISHED) && !words.startsWith(AWAKE))
                .findFirst()
                .orElse("");
    }

    /** Whether such words are those of a service that cannot go on. */
    public static boolean isFailing(String words) {
        return words.startsWith(FAILING);
    }

    private static OffsetAndMetadata with(OffsetAndMetadata offset, String words) {
        String all = (isUnfinished(offset) ? UNFINISHED + AND : "") + words;
        String metadata = all.substring(0, Math.min(all.length(), LONGEST));
        return new OffsetAndMetadata(offset.offset(), offset.leaderEpoch(), metadata);
    }
}
