package org.broadsheet.ingest;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Posts that are to be read again though nothing of them changed, as something that they were to be sent with could not be
 * kept: all together, after a second at first, less and less often as long as that does not help.
 */
final class Retries {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Alarm next;
    private final Set<String> paths = new LinkedHashSet<>();
    private Duration pause = FIRST_PAUSE;

    Retries(Ticker ticker) {
        this.next = new Alarm(ticker);
    }

    /** The post was read, and must be again. */
    void failed(String path) {
        if (paths.isEmpty()) {
            next.ringIn(pause);
        }
        paths.add(path);
    }

    /** The post was read and lacks nothing now, or is no more. */
    void settled(String path) {
        if (paths.remove(path)) {
            pause = FIRST_PAUSE;
        }
    }

    /** The posts to read now; they come again until they are settled. */
    List<String> due() {
        if (paths.isEmpty() || !next.isRinging()) {
            return List.of();
        }
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        next.ringIn(pause);
        return List.copyOf(paths);
    }

    Duration untilDue(Duration atMost) {
        return paths.isEmpty() ? atMost : next.untilRinging(atMost);
    }
}
