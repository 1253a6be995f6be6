package org.broadsheet.bench.line;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, and looks often enough for the measure at hand but no oftener: a look costs, too. */
final class Waiting {
    private Waiting() {}

    /**
     * How long it took.
     *
     * @param what for the message
     * @throws IllegalStateException where it takes longer than it may
     */
    static Duration until(String what, Duration atMost, Duration lookEvery, BooleanSupplier isTrue) {
        long start = System.nanoTime();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                throw new IllegalStateException("waited in vain for: " + what);
            }
            LockSupport.parkNanos(lookEvery.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
