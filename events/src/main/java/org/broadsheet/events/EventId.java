package org.broadsheet.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code ce_id} of a post's events: {@code <post id>@<n>}, and {@code +r<k>} behind it for the k-th replay.
 *
 * <p>Per post, {@code version} only grows: one more per version or delete. The enriched event carries the id of the
 * received event it came from.
 *
 * @param post the post
 * @param version n, from 1
 * @param replay k, 0 for an event that is not a replay
 */
public record EventId(PostId post, long version, int replay) {
    private static final Pattern FORM = Pattern.compile("(.+)@(\\d{1,18})(?:\\+r(\\d{1,9}))?", Pattern.DOTALL);

    public EventId {
        if (version < 1 || replay < 0) {
            throw new IllegalArgumentException("version " + version + ", replay " + replay + " of " + post);
        }
    }

    /** The first sending of a version. */
    public static EventId of(PostId post, long version) {
        return new EventId(post, version, 0);
    }

    /** Reads what {@link #toString} writes. */
    public static EventId parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an event id: expected <post id>@<n>");
        }
        int replay = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        return new EventId(new PostId(form.group(1)), Long.parseLong(form.group(2)), replay);
    }

    /** The same version, replayed once more. */
    public EventId replayed() {
        return new EventId(post, version, replay + 1);
    }

    @Override
    public String toString() {
        return post + "@" + version + (replay == 0 ? "" : "+r" + replay);
    }
}
