package org.broadsheet.publish;

import java.time.Instant;

/** The years 1 to 9999, which feeds and pages can write, in every time zone. */
public final class CommonEra {
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T23:59:59Z");

    private CommonEra() {}

    /** Whether an instant is not before these years. */
    public static boolean hasBegun(Instant at) {
        return !at.isBefore(FIRST);
    }

    /** The instant, or of these years the one that is nearest. */
    public static Instant nearest(Instant at) {
        if (at.isBefore(FIRST)) {
            return FIRST;
        }
        return at.isAfter(LAST) ? LAST : at;
    }
}
