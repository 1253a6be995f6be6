package org.broadsheet.ingest;

import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Known files that are gone and not yet unpublished.
 *
 * <p>A few are believed at once. Of many it is waited until no more go, since {@code rm -rf} and an unmounting disk take
 * their time, and {@link VanishGuard} should see all of it.
 */
final class Missing {
    private static final long SETTLED = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private static final int EXAMPLES = 5;

    private final Ticker ticker;
    private final NavigableSet<String> paths = new TreeSet<>();
    private long first;
    private long last;

    Missing(Ticker ticker) {
        this.ticker = ticker;
    }

    void add(String path) {
        last = ticker.nanos();
        if (paths.isEmpty()) {
            first = last;
        }
        paths.add(path);
    }

    /** The file is there again, or was unpublished. */
    void remove(String path) {
        paths.remove(path);
    }

    NavigableSet<String> paths() {
        return paths;
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    List<String> examples() {
        return paths.stream().limit(EXAMPLES).toList();
    }

    /**
     * Whether it can be judged now.
     *
     * @param going how many more files have just gone
     */
    boolean isSettled(int going) {
        long now = ticker.nanos();
        return paths.size() + going < VanishGuard.FEW || now - last >= SETTLED || now - first >= PATIENCE;
    }
}
