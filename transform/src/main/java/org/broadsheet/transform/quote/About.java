package org.broadsheet.transform.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post's head says that its quotations may be of.
 *
 * @param page the page that the whole post is about, as a link blog's head names it; or null
 * @param title of the post; or null
 * @param authors whom the head names as authors
 * @param address where the post itself was published, absolute; or null
 */
public record About(
        @Nullable String page,
        @Nullable String title,
        List<String> authors,
        @Nullable String address) {
    /** The head says nothing. */
    public static final About NOTHING = new About(null, null, List.of(), null);
}
