package org.broadsheet.publish.app;

/** The site's folder cannot be used; the message says what to do. */
public final class InvalidSiteFolderException extends RuntimeException {
    InvalidSiteFolderException(String message) {
        super(message);
    }

    InvalidSiteFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
