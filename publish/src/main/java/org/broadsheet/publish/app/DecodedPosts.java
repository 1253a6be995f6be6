package org.broadsheet.publish.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;

/**
 * The posts read last: a post's page, its feeds and their archives are mostly written one after the other. What is kept is
 * found by the hash of its content, so that nobody has to forget anything, whatever transaction is rolled back.
 */
final class DecodedPosts {
    /** As many as an archive of the feeds has, and the newest; not a memory of the archive. */
    static final int POSTS = Shelves.POSTS + Touched.NEWEST;

    /** Of HTML: larger ones are few and would fill the memory. */
    private static final int LARGEST = 64 * 1024;

    private final Map<PostId, Kept> kept = new LinkedHashMap<>(POSTS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PostId, Kept> eldest) {
            return size() > POSTS;
        }
    };

    private record Kept(String sha256, PostEnriched post) {}

    /** The post with this content, decoded where it is not at hand. */
    PostEnriched of(PostId id, String sha256, Supplier<PostEnriched> decode) {
        Kept known = kept.get(id);
        if (known != null && known.sha256().equals(sha256)) {
            return known.post();
        }
        PostEnriched post = decode.get();
        if (post.html().length() <= LARGEST) {
            kept.put(id, new Kept(sha256, post));
        }
        return post;
    }
}
