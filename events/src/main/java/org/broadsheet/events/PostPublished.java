package org.broadsheet.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt that a version of a post can be seen, on {@link Topic#PUBLISHED} by {@code <post id>#<sink>}.
 *
 * <p>A post that left the site has a null value.
 *
 * @param schemaVersion 1
 * @param id the post
 * @param sink where, {@code site} by default
 * @param version n of the event that was published
 * @param title as plain text
 * @param address its path on the site, with leading and trailing {@code /}; null for a draft or a post whose time has not
 *     come, of which nothing can be seen
 * @param visibility what publish made of the version: {@code public}, {@code draft} or {@code scheduled}
 * @param contentSha256 of the page's bytes, in hex; null without a page
 * @param publishedAt when the page was in place
 * @param warnings kinds of what the post is to be looked at for, each once; empty for most, and where an older program wrote
 *     the receipt
 */
public record PostPublished(
        int schemaVersion,
        PostId id,
        String sink,
        long version,
        String title,
        @Nullable String address,
        String visibility,
        @Nullable String contentSha256,
        Instant publishedAt,
        List<String> warnings) {

    /** The version of {@code /schemas/post-published.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;

    public PostPublished {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }
}
