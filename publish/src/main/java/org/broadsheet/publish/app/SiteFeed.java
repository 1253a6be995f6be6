package org.broadsheet.publish.app;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.CommonEra;
import org.broadsheet.publish.PostLinks;
import org.broadsheet.publish.feed.Feed;
import org.broadsheet.publish.site.HtmlLinks;
import org.broadsheet.publish.site.Site;

/** The newest posts as a feed, or those of an archive, with links that work from anywhere. */
final class SiteFeed {
    private final Database database;
    private final Posts posts;
    private final FeedArchives archives;
    private final Site site;
    private Last last = new Last("", -1, Optional.empty());

    SiteFeed(Catalogue catalogue, Site site) {
        this.database = catalogue.database();
        this.posts = catalogue.posts();
        this.archives = new FeedArchives(catalogue);
        this.site = site;
    }

    /** What was asked for last, as the catalogue stood then: each feed is written in three formats, one behind the other. */
    private record Last(String archive, long changes, Optional<Feed> feed) {}

    /** The newest dated posts. */
    Feed newest() {
        return kept("", () -> Optional.of(makeNewest())).orElseThrow();
    }

    /** The posts of an archive such as {@code 2009/08}; empty where there is none. */
    Optional<Feed> archive(String archive) {
        return kept(archive, () -> makeArchive(archive));
    }

    private Optional<Feed> kept(String archive, Supplier<Optional<Feed>> feed) {
        if (!last.archive().equals(archive) || last.changes() != database.changes()) {
            last = new Last(archive, database.changes(), feed.get());
        }
        return last.feed();
    }

    private Feed makeNewest() {
        List<PostRow> newest = posts.newest(Touched.NEWEST).stream()
                .filter(row ->
                        CommonEra.hasBegun(Instant.ofEpochMilli(row.rank().published())))
                .toList();
        return feed(Feed.Part.current(archives.newest().orElse(null)), newest);
    }

    private Optional<Feed> makeArchive(String archive) {
        List<PostRow> rows = archives.posts(archive);
        return Optional.of(rows).filter(some -> !some.isEmpty()).map(some -> feed(part(archive), some));
    }

    private Feed.Part part(String archive) {
        return new Feed.Part(
                archive,
                archives.older(archive).orElse(null),
                archives.newer(archive).orElse(null));
    }

    private Feed feed(Feed.Part part, List<PostRow> rows) {
        return new Feed(
                site.title(),
                site.baseUrl().toString(),
                site.zone(),
                part,
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.address()).map(address -> entry(row, address)).stream())
                        .toList());
    }

    private Feed.Entry entry(PostRow row, Address address) {
        PostEnriched post = posts.read(row.id());
        String url = site.absolute(address);
        Instant published = Instant.ofEpochMilli(row.rank().published());
        PostDate updated = post.updated();
        return new Feed.Entry(
                feedId(row),
                url,
                post.title(),
                published,
                updated == null ? published : CommonEra.nearest(updated.at()),
                post.authors(),
                post.tags(),
                post.language(),
                post.summary(),
                HtmlLinks.replace(post.html(), href -> absolute(row, url, href)));
    }

    /** Of several posts that claim one id, the one that would get an address keeps it and the others' have a suffix. */
    private String feedId(PostRow row) {
        boolean first =
                posts.holderOfFeedId(row.feedId()).filter(row.id()::equals).isPresent();
        return first
                ? row.feedId()
                : row.feedId() + "#" + Hashes.sha256(row.id().value()).substring(0, 8);
    }

    private String absolute(PostRow row, String url, String href) {
        if (href.startsWith("/") && !href.startsWith("//")) {
            return site.baseUrl() + href.substring(1);
        }
        return PostLinks.target(row.id(), href)
                .flatMap(posts::linked)
                .flatMap(target -> Optional.ofNullable(target.address()))
                .map(address -> site.absolute(address) + PostLinks.fragment(href))
                .orElseGet(() -> resolved(url, href));
    }

    private static String resolved(String url, String href) {
        if (href.startsWith("https://") || href.startsWith("http://")) {
            return href;
        }
        try {
            return URI.create(url).resolve(href).toString();
        } catch (IllegalArgumentException e) {
            // Not a URI: better as written than not at all.
            return href;
        }
    }
}
