package org.broadsheet.publish;

import java.time.Instant;
import java.util.Comparator;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A post's place in the order of every listing: newest first, undated last, equal dates by id.
 *
 * @param published epoch milliseconds; {@link #UNDATED} without a date
 * @param post breaks ties
 */
public record Rank(long published, PostId post) implements Comparable<Rank> {
    /** Sorts behind every date. */
    public static final long UNDATED = Long.MIN_VALUE;

    /** Instants know years that milliseconds in a long do not. */
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private static final Instant FIRST = Instant.ofEpochMilli(UNDATED + 1);
    private static final Comparator<Rank> ORDER =
            Comparator.comparingLong(Rank::published).reversed().thenComparing(Rank::post);

    /** The rank of a post with a date, or with none. */
    public static Rank of(PostId post, @Nullable PostDate date) {
        return new Rank(date == null ? UNDATED : millis(date), post);
    }

    private static long millis(PostDate date) {
        Instant at = date.at();
        if (at.isAfter(LAST)) {
            return Long.MAX_VALUE;
        }
        return at.isAfter(FIRST) ? at.toEpochMilli() : FIRST.toEpochMilli();
    }

    /** Whether the post has a date. */
    public boolean dated() {
        return published != UNDATED;
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
