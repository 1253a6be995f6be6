package org.broadsheet.ingest.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.events.PostId;
import org.broadsheet.kafka.app.KafkaSettings;

/**
 * How ingest works.
 *
 * @param kafka the cluster
 * @param inbox name of the inbox: the first segment of its post ids; {@code inbox} by default
 * @param folder the watched folder
 * @param fetch Camel endpoints whose files are dropped into the folder, such as
 *     {@code sftp:writer@example.org/posts?password=…&delete=true}; none by default
 * @param blobs folder of the blob store
 * @param quiet how long a file's size and time must have been still before it is taken; 100 ms by default
 * @param reconcile how often the whole folder is compared with the ledger; 60 s by default
 * @param maxSourceBytes a larger file is refused; 1 MiB by default, 4 MiB at most
 * @param ignore globs of paths below the folder that are never posts, added to {@code PostFilter.DEFAULTS}
 * @param run names this run in {@code InboxState}, so that who started it can wait for its first reconcile
 * @param onEnd is told why, should the service end by itself, as it does where another ingest has taken the inbox over
 */
public record IngestConfig(
        KafkaSettings kafka,
        String inbox,
        Path folder,
        List<String> fetch,
        Path blobs,
        Duration quiet,
        Duration reconcile,
        long maxSourceBytes,
        List<String> ignore,
        String run,
        Consumer<String> onEnd) {
    public static final Duration DEFAULT_QUIET = Duration.ofMillis(100);
    public static final Duration DEFAULT_RECONCILE = Duration.ofSeconds(60);
    public static final long DEFAULT_MAX_SOURCE_BYTES = 1024 * 1024;
    public static final long LARGEST_MAX_SOURCE_BYTES = 4 * 1024 * 1024;

    public IngestConfig {
        if (!PostId.isInboxName(inbox)) {
            throw new IllegalArgumentException(
                    "ingest.inbox is '" + inbox + "'; expected 1 to 64 lower-case letters, digits, '.', '_' and '-'");
        }
        if (quiet.isNegative()) {
            throw new IllegalArgumentException("ingest.quiet is " + quiet + "; expected 0 or more");
        }
        if (reconcile.isNegative() || reconcile.isZero()) {
            throw new IllegalArgumentException("ingest.reconcile is " + reconcile + "; expected more than 0");
        }
        if (maxSourceBytes < 1 || maxSourceBytes > LARGEST_MAX_SOURCE_BYTES) {
            throw new IllegalArgumentException(
                    "ingest.max-source-bytes is " + maxSourceBytes + "; expected 1 to " + LARGEST_MAX_SOURCE_BYTES);
        }
        fetch = List.copyOf(fetch);
        ignore = List.copyOf(ignore);
    }
}
