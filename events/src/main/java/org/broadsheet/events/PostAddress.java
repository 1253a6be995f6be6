package org.broadsheet.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which post has or had an address, on {@link Topic#ADDRESSES} by address.
 *
 * @param schemaVersion 1
 * @param address a path on the site, with leading and trailing {@code /}
 * @param id the post that has it, or had it last
 * @param until when the post left it; null while it has it
 */
public record PostAddress(
        int schemaVersion,
        String address,
        PostId id,
        @Nullable Instant until) {

    /** The version of {@code /schemas/post-address.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;
}
