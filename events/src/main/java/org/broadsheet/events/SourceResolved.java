package org.broadsheet.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a quoted page, on {@link Topic#SOURCES} by {@code key}.
 *
 * @param schemaVersion 1
 * @param key the normalised address, as in the quote's {@code source.key}
 * @param url the address as quoted
 * @param finalUrl where redirects ended, or null where the page was not reached
 * @param status the HTTP status, or null where there was no answer
 * @param title the page's own title
 * @param author as the page says
 * @param site as the page says
 * @param published as the page says
 * @param archivedUrl a copy in a web archive, or null
 * @param checkedAt when it was looked at last
 */
public record SourceResolved(
        int schemaVersion,
        String key,
        String url,
        @Nullable String finalUrl,
        @Nullable Integer status,
        @Nullable String title,
        PostEnriched.@Nullable Author author,
        @Nullable String site,
        @Nullable Instant published,
        @Nullable String archivedUrl,
        Instant checkedAt) {

    /** The version of {@code /schemas/source-resolved.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;
}
