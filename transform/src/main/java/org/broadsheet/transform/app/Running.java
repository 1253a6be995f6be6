package org.broadsheet.transform.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * A computation on a thread, from its beginning.
 *
 * @param thread its id
 * @param nanoTime when it began
 * @param processorNanos what the thread had used of the processor then
 */
record Running(long thread, long nanoTime, long processorNanos) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Who waits and does not compute has this much longer: a minute where the limit is 5 s. */
    private static final int WAITING = 12;

    /** A computation that begins now, on this thread. */
    static Running begin() {
        return new Running(Thread.currentThread().getId(), System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    /**
     * What it has used of its time. The processor's counts, since a machine that has a lot else to do must not make a good
     * post a bad one.
     */
    Duration spent() {
        long byTheClock = System.nanoTime() - nanoTime;
        long used = THREADS.getThreadCpuTime(thread) - processorNanos;
        return Duration.ofNanos(Math.max(used, byTheClock / WAITING));
    }
}
