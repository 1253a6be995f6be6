package org.broadsheet.transform.app;

/** A record on our topic that is none of our events. */
final class UndecodableRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndecodableRecordException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
