package org.broadsheet.publish.app;

import java.time.Instant;
import java.util.Optional;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;

/**
 * What a record of {@code posts.enriched} says.
 *
 * @param id the post
 * @param version n of the event
 * @param receivedAt when ingest sent this version; empty where the event does not say
 * @param post the post as it is now; empty where it is gone
 * @param sha256 of the record's bytes, in hex
 */
record PostChange(PostId id, long version, Optional<Instant> receivedAt, Optional<PostEnriched> post, String sha256) {
    /** Of two changes of a post, in the order in which they were read, the one that holds. */
    PostChange later(PostChange next) {
        return next.version < version ? this : next;
    }
}
