package org.broadsheet.transform.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransformPoolTest {
    private final TransformPool pool = new TransformPool(1, Duration.ofMillis(200));
    private final AtomicBoolean ended = new AtomicBoolean();

    @AfterEach
    void stop() {
        ended.set(true);
        pool.stop();
    }

    @Test
    void computes() throws InterruptedException {
        assertThat(pool.submit(() -> 6 * 7).await()).contains(42);
    }

    @Test
    void givesUpOnAStuckThreadAndGoesOnWithAnother() throws InterruptedException {
        TransformPool.Task<String> stuck = pool.submit(this::stick);
        TransformPool.Task<String> next = pool.submit(() -> "next");

        assertThat(stuck.await()).isEmpty();
        assertThat(next.await()).contains("next");
    }

    @Test
    void countsFromTheStartAndNotFromTheQueue() throws InterruptedException {
        TransformPool.Task<String> slow = pool.submit(() -> rest(150));
        TransformPool.Task<String> queued = pool.submit(() -> rest(150));

        assertThat(slow.await()).contains("rested");
        assertThat(queued.await()).contains("rested");
    }

    @Test
    void isPatientWithOneThatTheProcessorHasNoTimeFor() throws InterruptedException {
        TransformPool.Task<String> slow = pool.submit(() -> rest(600));

        assertThat(slow.await()).contains("rested");
    }

    @Test
    void givesUpOnOneThatWaitsForever() throws InterruptedException {
        TransformPool.Task<String> waiting = pool.submit(() -> rest(60_000));

        assertThat(waiting.await()).isEmpty();
    }

    @Test
    void isAsSmallAsBeforeWhenTheStuckThreadComesBack() throws InterruptedException {
        TransformPool.Task<String> stuck = pool.submit(this::stick);
        assertThat(stuck.await()).isEmpty();
        assertThat(pool.size()).isEqualTo(2);

        ended.set(true);

        await().untilAsserted(() -> assertThat(pool.size()).isEqualTo(1));
    }

    /** As an endless loop does. */
    private String stick() {
        while (!ended.get()) {
            Thread.onSpinWait();
        }
        return "too late";
    }

    private static String rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "rested";
    }
}
