package org.broadsheet.publish.app;

import java.nio.file.Path;

/** What stands at a path of the site. */
sealed interface Content {
    /** Bytes made by us. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes the bytes.
    record Made(byte[] bytes) implements Content {}

    /**
     * A copy of a file.
     *
     * @param source the file
     * @param sha256 its hash, or another text that changes with it
     */
    record Copy(Path source, String sha256) implements Content {}

    /** Nothing: a file that is there does not belong there. */
    record Nothing() implements Content {}
}
