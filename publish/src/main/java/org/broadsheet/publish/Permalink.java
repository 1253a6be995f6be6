package org.broadsheet.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.RequestedBy;

/** Which address a post would like to have. */
public final class Permalink {
    private Permalink() {}

    /**
     * The address asked for; else {@code /YYYY/MM/DD/<slug>/} by the post's date, else {@code /<slug>/}.
     *
     * @param zone in which the post's day begins
     */
    public static Claim claim(PostEnriched post, ZoneId zone) {
        Optional<Address> requested = Optional.ofNullable(post.requestedPath()).flatMap(Address::of);
        boolean asked = requested.isPresent() && post.requested() == RequestedBy.FRONT_MATTER;
        long published = Rank.of(post.id(), post.published()).published();
        return new Claim(post.id(), asked, published, requested.orElseGet(() -> derived(post, zone)));
    }

    private static Address derived(PostEnriched post, ZoneId zone) {
        String slug = post.slug().replace('/', '-');
        Address plain = Address.of(slug).orElseGet(() -> new Address("/post/").suffixed(post.id(), 8));
        if (post.published() == null) {
            return plain;
        }
        ZonedDateTime date = Instant.ofEpochMilli(
                        Rank.of(post.id(), post.published()).published())
                .atZone(zone);
        return new Address(String.format(
                Locale.ROOT,
                "/%04d/%02d/%02d%s",
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                plain.value()));
    }
}
