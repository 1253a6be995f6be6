package org.broadsheet.ingest.picture;

import java.util.Optional;

/** Reads a format's header. */
interface PictureFormat {
    /** Whether the file is of this format, by its first bytes. */
    boolean begins(Head head);

    /**
     * The size that the header tells.
     *
     * @throws IndexOutOfBoundsException where the header is not all there
     */
    Optional<PictureSize> size(Head head);
}
