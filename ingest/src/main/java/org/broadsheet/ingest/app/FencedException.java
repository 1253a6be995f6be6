package org.broadsheet.ingest.app;

/** Another running ingest owns the inbox; this one must end. */
final class FencedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FencedException(Throwable cause) {
        super("another ingest owns the inbox", cause);
    }
}
