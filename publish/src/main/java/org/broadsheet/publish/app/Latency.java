package org.broadsheet.publish.app;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.events.PostId;

/**
 * {@code broadsheet.latency}: from ingest's having sent a version of a post (right after the file's quiet time) to its
 * page being in place. Versions that were replaced before they were seen do not count, and neither does what is read
 * again from the beginning.
 */
final class Latency {
    /** More wait only in a bulk load, whose latency is that of the first of them. */
    private static final int MOST_WAITING = 10_000;

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(300),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofSeconds(60)
    };

    private final Clock clock;
    private final Map<PostId, Instant> waiting = new HashMap<>();
    private final Timer timer =
            Timer.builder("broadsheet.latency").serviceLevelObjectives(BUCKETS).register(Metrics.globalRegistry);

    Latency(Clock clock) {
        this.clock = clock;
    }

    /** Versions of posts have arrived. */
    void arrived(Iterable<PostChange> batch) {
        for (PostChange change : batch) {
            if (waiting.size() < MOST_WAITING) {
                change.receivedAt().ifPresent(at -> waiting.put(change.id(), at));
            }
        }
    }

    /** A post can be seen, or is gone. */
    void told(PostId post) {
        Instant since = waiting.remove(post);
        if (since != null) {
            timer.record(Duration.between(since, clock.instant()));
        }
    }
}
