package org.broadsheet.ingest.app;

/** The ledger was read again after a failure: what was about to be sent must be judged anew, at once. */
final class LedgerReadAgainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerReadAgainException() {
        super("the ledger was read again");
    }
}
