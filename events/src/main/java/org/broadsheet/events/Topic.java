package org.broadsheet.events;

import java.time.Duration;
import java.util.Map;

/** The topics, by the name they have without the site's prefix, and the settings each is made with. */
public enum Topic {
    /** {@link PostReceived} by post id: the post as it was found in the folder. */
    RECEIVED("posts.received", Kept.LATEST_PER_KEY),
    /** {@link PostEnriched} by post id: the product. */
    ENRICHED("posts.enriched", Kept.LATEST_PER_KEY),
    /** {@link SourceResolved} by source key: what is known of a quoted page. Nobody writes it yet. */
    SOURCES("sources.resolved", Kept.LATEST_PER_KEY),
    /** {@link PostPublished} by {@code <post id>#<sink>}: the receipt. */
    PUBLISHED("posts.published", Kept.LATEST_PER_KEY),
    /** {@link PostAddress} by address: who had it, until when. */
    ADDRESSES("posts.addresses", Kept.LATEST_PER_KEY),
    /** The bytes of the record that failed, by post id; the headers say why ({@link DeadLetter}). */
    DEAD("posts.dead", Kept.THIRTY_DAYS),
    /** {@link LedgerEntry} by post id, {@link InboxState} by inbox name: ingest's memory. */
    LEDGER("ingest.ledger", Kept.LATEST_PER_KEY);

    /** Partitions of every topic, fixed at creation: the key decides the order, so another count would break it. */
    public static final int PARTITIONS = 12;

    /**
     * Upper bound of one record in bytes: an enriched post of 8 MiB with its headers. Sizes are checked before a send, so
     * that no transaction is aborted by one record.
     */
    public static final int MAX_MESSAGE_BYTES = 9 * 1024 * 1024;

    /** How long a deleted key can be seen; a reader that slept longer than half of it reads from the beginning. */
    public static final Duration DELETE_RETENTION = Duration.ofDays(Kept.DAYS);

    private final String baseName;
    private final Kept kept;

    Topic(String baseName, Kept kept) {
        this.baseName = baseName;
        this.kept = kept;
    }

    /** The name without prefix, such as {@code posts.received}. */
    public String baseName() {
        return baseName;
    }

    /**
     * The name on the cluster.
     *
     * @param prefix the site's topic prefix, which lets several sites share a cluster; empty by default
     */
    public String name(String prefix) {
        return prefix + baseName;
    }

    /** The topic's settings, by Kafka's topic configuration keys. */
    public Map<String, String> settings() {
        return kept.settings;
    }

    private enum Kept {
        // Only closed segments are compacted, hence the small segment.ms; the index is preallocated per segment and
        // partition, hence its small size.
        LATEST_PER_KEY(Map.of(
                "cleanup.policy", "compact",
                "delete.retention.ms", String.valueOf(Duration.ofDays(Kept.DAYS).toMillis()),
                "segment.ms", String.valueOf(Duration.ofHours(6).toMillis()),
                "segment.bytes", String.valueOf(64 * 1024 * 1024),
                "segment.index.bytes", String.valueOf(1024 * 1024),
                "max.message.bytes", String.valueOf(MAX_MESSAGE_BYTES))),
        THIRTY_DAYS(Map.of(
                "cleanup.policy", "delete",
                "retention.ms", String.valueOf(Duration.ofDays(Kept.DAYS).toMillis()),
                "segment.ms", String.valueOf(Duration.ofHours(6).toMillis()),
                "segment.bytes", String.valueOf(64 * 1024 * 1024),
                "segment.index.bytes", String.valueOf(1024 * 1024),
                "max.message.bytes", String.valueOf(MAX_MESSAGE_BYTES)));

        /** A compile-time constant: the enums' static fields are not there yet when the constants above are made. */
        private static final int DAYS = 30;

        @SuppressWarnings("ImmutableEnumChecker") // Map.of above
        private final Map<String, String> settings;

        Kept(Map<String, String> settings) {
            this.settings = settings;
        }
    }
}
