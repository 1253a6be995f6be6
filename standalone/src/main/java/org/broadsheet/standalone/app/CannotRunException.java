package org.broadsheet.standalone.app;

/** What keeps a command from doing what it was asked to do: the message says what is wrong and what to do about it. */
public final class CannotRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotRunException(String message) {
        super(message);
    }

    public CannotRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
