package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private long now;
    private final Retries retries = new Retries(() -> now);

    @Test
    void nothingIsDueWhereNothingFailed() {
        assertThat(retries.due()).isEmpty();
        assertThat(retries.untilDue(HOUR)).isEqualTo(HOUR);
    }

    @Test
    void triesAgainLessAndLessOften() {
        retries.failed("a.md");
        int[] seconds = {1, 2, 4, 8, 16, 30, 30};
        for (int pause : seconds) {
            assertThat(retries.due()).isEmpty();
            assertThat(retries.untilDue(HOUR)).hasSeconds(pause);
            pass(pause);
            assertThat(retries.due()).containsExactly("a.md");
            retries.failed("a.md");
        }
    }

    @Test
    void forgetsWhatIsSettledAndIsQuickAgain() {
        retries.failed("a.md");
        pass(1);
        retries.due();
        retries.settled("a.md");

        pass(100);
        assertThat(retries.due()).isEmpty();
        retries.failed("b.md");
        assertThat(retries.untilDue(HOUR)).hasSeconds(1);
    }

    @Test
    void whatNeverFailedChangesNoPause() {
        retries.failed("a.md");
        pass(1);
        retries.due();
        retries.settled("other.md");

        assertThat(retries.untilDue(HOUR)).hasSeconds(2);
        pass(2);
        assertThat(retries.due()).containsExactly("a.md");
        assertThat(retries.untilDue(HOUR)).hasSeconds(4);
    }

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }
}
