/**
 * Feeds: one value ({@link org.broadsheet.publish.feed.Feed}) and a small writer per format. Content is whole, URLs are
 * absolute, and an entry's id is the post's {@code feedId}, which no retitling, move or change of host touches.
 */
@NullMarked
package org.broadsheet.publish.feed;

import org.jspecify.annotations.NullMarked;
