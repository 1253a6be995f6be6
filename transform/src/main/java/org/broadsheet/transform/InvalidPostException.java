package org.broadsheet.transform;

/** A post that cannot be published as it is: for its writer, with the place and what to do. */
public final class InvalidPostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int line;
    private final String hint;

    /**
     * A refusal.
     *
     * @param reason a short name to count by, such as {@code front-matter}
     * @param line in the file, from 1; 0 where there is none
     * @param message what is wrong, without file and line
     * @param hint what to do about it
     */
    public InvalidPostException(String reason, int line, String message, String hint) {
        super(message);
        this.reason = reason;
        this.line = line;
        this.hint = hint;
    }

    /** A short name to count by. */
    public String reason() {
        return reason;
    }

    /** The line in the file, from 1; 0 where there is none. */
    public int line() {
        return line;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
