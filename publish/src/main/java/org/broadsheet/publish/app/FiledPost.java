package org.broadsheet.publish.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Asset;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostEnriched.Visibility;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.Permalink;
import org.broadsheet.publish.PostLinks;
import org.broadsheet.publish.Rank;
import org.broadsheet.publish.Shelf;
import org.broadsheet.publish.TagName;
import org.broadsheet.publish.site.HtmlLinks;

/**
 * Everything the catalogue keeps of a post.
 *
 * @param row the post itself
 * @param tags by slug, in the order of the post
 * @param aliases addresses that lead to it
 * @param links keys of posts that it may link to
 * @param assets files it shows
 * @param sources whom it quotes, by key
 * @param event what pages and feeds show
 */
record FiledPost(
        PostRow row,
        Map<String, TagName> tags,
        Set<Address> aliases,
        Set<String> links,
        List<Asset> assets,
        Map<String, QuotedSource> sources,
        PostEnriched event) {

    private static final Pattern ASSET = Pattern.compile("/assets/[0-9a-f]{64}(\\.[a-z0-9]{1,10})?");

    /**
     * Reads an event.
     *
     * @param sha256 of its bytes
     */
    static FiledPost of(PostEnriched post, long version, String sha256, Instant now, ZoneId zone) {
        return new FiledPost(
                row(post, version, sha256, now, zone),
                tags(post.tags()),
                aliases(post.aliases()),
                links(post),
                post.assets().stream()
                        .filter(asset -> ASSET.matcher(asset.path()).matches())
                        .toList(),
                QuotedSource.of(post.quotes()),
                post.withoutText());
    }

    /** The tags of a post by slug; of two that differ in writing only, the first. */
    static Map<String, TagName> tags(List<String> written) {
        Map<String, TagName> tags = new LinkedHashMap<>();
        written.stream().map(TagName::of).flatMap(Optional::stream).forEach(tag -> tags.putIfAbsent(tag.slug(), tag));
        return tags;
    }

    private static PostRow row(PostEnriched post, long version, String sha256, Instant now, ZoneId zone) {
        Rank rank = Rank.of(post.id(), post.published());
        boolean isPublic = post.visibility() == Visibility.PUBLIC;
        boolean due = !rank.dated() || rank.published() <= now.toEpochMilli();
        return new PostRow(
                rank,
                version,
                sha256,
                isPublic ? "public" : "draft",
                isPublic && due,
                post.published() != null && post.published().precision() == PostDate.Precision.DAY,
                Shelf.of(rank, post.title(), zone),
                post.title(),
                post.summary(),
                PostLinks.key(post.id()),
                post.feedId(),
                post.warnings().stream()
                        .map(PostEnriched.Warning::kind)
                        .distinct()
                        .toList(),
                Permalink.claim(post, zone),
                null);
    }

    private static Set<Address> aliases(List<String> paths) {
        Set<Address> aliases = new LinkedHashSet<>();
        paths.stream()
                .map(Address::of)
                .flatMap(Optional::stream)
                .filter(Address::isFree)
                .forEach(aliases::add);
        return aliases;
    }

    private static Set<String> links(PostEnriched post) {
        Set<String> targets = new LinkedHashSet<>();
        // Of the HTML, where cite and src count too: whatever a rendering may resolve has to be known here.
        HtmlLinks.in(post.html())
                .forEach(href -> PostLinks.target(post.id(), href).ifPresent(targets::add));
        return targets;
    }
}
