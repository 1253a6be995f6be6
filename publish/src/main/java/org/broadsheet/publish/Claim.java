package org.broadsheet.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.events.PostId;

/**
 * A public post's claim to an address.
 *
 * <p>Claims are ordered by who goes first: asked for in front matter before derived, earlier published before later (undated
 * last), smaller id in byte order. The order is total and knows nothing of arrival.
 *
 * @param post who claims
 * @param asked whether the writer asked for the address in so many words
 * @param published epoch milliseconds; {@link Rank#UNDATED} without a date
 * @param wish the address
 */
public record Claim(PostId post, boolean asked, long published, Address wish) implements Comparable<Claim> {
    private static final Comparator<Claim> ORDER = Comparator.comparing((Claim claim) -> !claim.asked)
            .thenComparing(claim -> claim.published == Rank.UNDATED)
            .thenComparingLong(Claim::published)
            .thenComparing(Claim::post);

    /** What the post takes, best first: its wish, then the wish with a suffix that hardly anybody else has. */
    public List<Address> candidates() {
        List<Address> candidates = new ArrayList<>(2);
        if (!Reserved.contains(wish)) {
            candidates.add(wish);
        }
        candidates.add(fallback());
        return candidates;
    }

    /** The address that is the post's alone: the suffix is the whole hash of its id, and nobody can ask for one. */
    Address last() {
        return fallback().suffixed(post, 64);
    }

    private Address fallback() {
        return Reserved.isFolder(wish) ? wish.outside(post) : wish.suffixed(post, 8);
    }

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}
