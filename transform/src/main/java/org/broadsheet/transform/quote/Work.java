package org.broadsheet.transform.quote;

import org.jspecify.annotations.Nullable;

/**
 * A work that the post names with a link.
 *
 * @param place of its paragraph in the post
 * @param sentence that names it
 * @param url of its page
 * @param title as the link shows or carries it, or null
 * @param author who made it, or null
 * @param words that stand beside the link, in lower case: {@code article}, {@code book}
 */
record Work(
        int place,
        String sentence,
        String url,
        @Nullable String title,
        @Nullable String author,
        String words) {}
