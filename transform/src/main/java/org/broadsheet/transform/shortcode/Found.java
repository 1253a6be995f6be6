package org.broadsheet.transform.shortcode;

import org.jspecify.annotations.Nullable;

/**
 * A tag in its place.
 *
 * @param region where the code begins that it stands in, or -1 outside code: only tags of one region are a pair
 * @param body what stands up to its end tag, where that is no text of the post but code; else null
 * @param end after the tag and its body
 */
record Found(Tag tag, int region, @Nullable String body, int end) {
    static Found of(Tag tag, int region) {
        return new Found(tag, region, null, tag.end());
    }

    boolean inCode() {
        return region >= 0;
    }
}
