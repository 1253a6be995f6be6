package org.broadsheet.publish.app;

/** The catalogue's file cannot be used: damaged, locked by another process, on a full disk. */
final class CatalogueException extends RuntimeException {
    CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
