package org.broadsheet.events;

import org.jspecify.annotations.Nullable;

/**
 * A file in the inbox that a post refers to, kept in the blob store under its hash.
 *
 * @param reference the reference as the post writes it, such as {@code images/cat.jpg}
 * @param path where the file was found, below the inbox
 * @param sha256 of its bytes, in hex: its name in the blob store
 * @param size in bytes
 * @param width of a picture, in pixels as browsers show it; null where the file is none or does not tell
 * @param height likewise
 */
public record Attachment(
        String reference,
        String path,
        String sha256,
        long size,
        @Nullable Integer width,
        @Nullable Integer height) {}
