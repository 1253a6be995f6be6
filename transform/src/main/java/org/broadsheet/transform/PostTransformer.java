package org.broadsheet.transform;

import java.time.ZoneId;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostReceived;

/** The pure core. */
public final class PostTransformer {
    public PostTransformer(ZoneId zone, Limits limits) {}

    /**
     * The product of a post: the same post gives the same product. Safe for use by several threads.
     *
     * @throws InvalidPostException where the post cannot be published as it is
     */
    public PostEnriched transform(PostReceived post) {
        if (post.source().isEmpty()) {
            throw new InvalidPostException("empty", 0, "the file is empty", "write something");
        }
        throw new UnsupportedOperationException(post.path());
    }
}
