package org.broadsheet.publish.app;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether posts pour in, as when an archive is dropped. Meanwhile they are only filed: whatever shows them would have to be
 * written again for each that follows. So that there is something to look at all the same, what is most urgent has a turn now
 * and then, each after four times the wait of the one before: however long it lasts, little is written twice.
 *
 * <p>A few posts are no burst. What they touch is written at once.
 */
final class Burst {
    /** As many may come together without being followed by more. */
    private static final int FEW = 20;

    /** The more have come, the more may be on their way. */
    private static final Duration QUIET_PER_POST = Duration.ofMillis(2);

    /** Longer than the stage before takes for a batch. */
    private static final Duration LONGEST_QUIET = Duration.ofMillis(500);

    private static final Duration FIRST_TURN = Duration.ofSeconds(2);
    private static final int LATER_TURNS = 4;

    private final LongSupplier nanoTime;
    private int posts;
    private long arrivedAt;
    private long turnAt;
    private long wait;

    /**
     * @param nanoTime a clock such as {@link System#nanoTime}
     */
    Burst(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Notes that posts have arrived. */
    void arrived(int count) {
        if (isQuiet()) {
            posts = 0;
            wait = FIRST_TURN.toNanos();
            turnAt = nanoTime.getAsLong() + wait;
        }
        posts = Math.min(posts + count, Integer.MAX_VALUE / 2);
        arrivedAt = nanoTime.getAsLong();
    }

    /** Whether nothing more is on its way, as far as one can tell. */
    boolean isOver() {
        return posts <= FEW || isQuiet();
    }

    private boolean isQuiet() {
        long expected = Math.min(posts * QUIET_PER_POST.toNanos(), LONGEST_QUIET.toNanos());
        return nanoTime.getAsLong() - arrivedAt > expected;
    }

    /** Whether it is time for a turn, which lasts no longer than the wait before it. */
    boolean isTurn() {
        long late = nanoTime.getAsLong() - turnAt;
        if (late > wait) {
            endTurn();
            return false;
        }
        return late >= 0;
    }

    /** Nothing urgent is left to be written in this turn. */
    void endTurn() {
        wait *= LATER_TURNS;
        turnAt = nanoTime.getAsLong() + wait;
    }
}
