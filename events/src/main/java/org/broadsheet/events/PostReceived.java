package org.broadsheet.events;

import java.time.Instant;
import java.util.List;

/**
 * The post as it was found in the folder, on {@link Topic#RECEIVED}.
 *
 * <p>The source stands here whole, front matter and body unsplit: what belongs to which is the transform's knowledge, and
 * a better transform can read the same event again.
 *
 * @param schemaVersion 1
 * @param id the post id
 * @param path below the inbox, {@code /}-separated
 * @param format what the file name promises; the transform looks at the content first
 * @param source the text of the file, without byte order mark
 * @param size of the file in bytes
 * @param sha256 of the file's bytes, in hex
 * @param modifiedAt the file's time of change: a fact about the file, never a date of the post
 * @param attachments files beside the post that it refers to, in the order of their first reference
 */
public record PostReceived(
        int schemaVersion,
        PostId id,
        String path,
        Format format,
        String source,
        long size,
        String sha256,
        Instant modifiedAt,
        List<Attachment> attachments) {

    /** The version of {@code /schemas/post-received.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;

    public PostReceived {
        attachments = List.copyOf(attachments);
    }
}
