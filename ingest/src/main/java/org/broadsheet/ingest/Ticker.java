package org.broadsheet.ingest;

/** A clock that only goes forward, such as {@code System::nanoTime}: for how long, never for when. */
@FunctionalInterface
public interface Ticker {
    /** Nanoseconds since some instant. */
    long nanos();
}
