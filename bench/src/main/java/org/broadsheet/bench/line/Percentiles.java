package org.broadsheet.bench.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Latencies, and how they are spread. */
final class Percentiles {
    private final List<Duration> all = new ArrayList<>();

    void add(Duration latency) {
        all.add(latency);
    }

    /** The smallest latency that so many percent do not exceed, in milliseconds. */
    double millis(int percent) {
        List<Duration> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1)).toNanos() / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %5.0f ms  p99 %5.0f ms  max %5.0f ms", millis(50), millis(99), millis(100));
    }
}
