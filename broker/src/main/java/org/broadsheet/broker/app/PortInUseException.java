package org.broadsheet.broker.app;

/** The port that was asked for is another program's. */
public final class PortInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortInUseException(int port, Throwable cause) {
        super("port " + port + " is taken by another program; stop it, or name another port", cause);
    }
}
