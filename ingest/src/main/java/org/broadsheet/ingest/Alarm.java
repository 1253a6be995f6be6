package org.broadsheet.ingest;

import java.time.Duration;

/** When something is due again, by a clock that only goes forward. Rings from the start. */
final class Alarm {
    private final Ticker ticker;
    private long at;

    Alarm(Ticker ticker) {
        this.ticker = ticker;
        ringNow();
    }

    void ringNow() {
        at = ticker.nanos();
    }

    void ringIn(Duration delay) {
        at = ticker.nanos() + delay.toNanos();
    }

    boolean isRinging() {
        return at - ticker.nanos() <= 0;
    }

    /** Zero where it rings. */
    Duration untilRinging(Duration atMost) {
        return Duration.ofNanos(Math.max(0, Math.min(atMost.toNanos(), at - ticker.nanos())));
    }
}
