package org.broadsheet.kafka.app;

/** Somebody else has called {@link Transactions#begin} for the same thing since, and owns it now; this one must end. */
public final class FencedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FencedException(Throwable cause) {
        super("another one has taken over", cause);
    }
}
