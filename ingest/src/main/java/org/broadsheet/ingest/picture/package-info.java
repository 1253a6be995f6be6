/**
 * How large a picture is, from the first bytes of its file.
 *
 * <p>Nothing is decoded: {@link org.broadsheet.ingest.picture.PictureSize} reads a bounded head, asks each
 * {@code PictureFormat} in turn, and knows no size where none of them does. Each is a few dozen lines after its
 * specification, as the libraries for it read every other field too and fall over hostile ones (decision 25).
 */
@NullMarked
package org.broadsheet.ingest.picture;

import org.jspecify.annotations.NullMarked;
