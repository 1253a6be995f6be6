package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BurstTest {
    private long now = 1;
    private final Burst burst = new Burst(() -> now);

    @Test
    void isOverWhereAFewPostsHaveCome() {
        burst.arrived(20);
        assertThat(burst.isOver()).isTrue();
    }

    @Test
    void isOverWhenManyPostsAreFollowedByNone() {
        burst.arrived(100);
        passes(Duration.ofMillis(200));
        assertThat(burst.isOver()).isFalse();
        passes(Duration.ofMillis(1));
        assertThat(burst.isOver()).isTrue();
    }

    @Test
    void waitsNoLongerHoweverManyHaveCome() {
        burst.arrived(1_000_000);
        passes(Duration.ofMillis(501));
        assertThat(burst.isOver()).isTrue();
    }

    @Test
    void countsAFewThatComeOneByOne() {
        for (int i = 0; i < 21; i++) {
            burst.arrived(1);
        }
        assertThat(burst.isOver()).isFalse();
    }

    @Test
    void beginsAnewWithTheFirstPostBehindIt() {
        burst.arrived(100);
        passes(Duration.ofSeconds(1));
        burst.arrived(1);
        assertThat(burst.isOver()).isTrue();
    }

    @Test
    void hasATurnAfterEachWaitThatIsFourTimesTheOneBefore() {
        burst.arrived(100);
        assertThat(secondsUntilTurn()).isEqualTo(2);
        burst.endTurn();
        assertThat(secondsUntilTurn()).isEqualTo(8);
        burst.endTurn();
        assertThat(secondsUntilTurn()).isEqualTo(32);
    }

    @Test
    void endsATurnThatLastsAsLongAsTheWaitBeforeIt() {
        burst.arrived(100);
        passes(Duration.ofSeconds(4));
        assertThat(burst.isTurn()).isTrue();
        passes(Duration.ofSeconds(1));
        assertThat(burst.isTurn()).isFalse();
        assertThat(secondsUntilTurn()).isEqualTo(8);
    }

    private int secondsUntilTurn() {
        int seconds = 0;
        while (!burst.isTurn()) {
            passes(Duration.ofSeconds(1));
            seconds++;
        }
        return seconds;
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }
}
