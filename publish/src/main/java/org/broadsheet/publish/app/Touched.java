package org.broadsheet.publish.app;

import java.util.Optional;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.PostLinks;
import org.broadsheet.publish.Rank;
import org.jspecify.annotations.Nullable;

/** Enters in the outbox which files show a post. Their number depends on the post, not on the size of the archive. */
final class Touched {
    /** How many posts the home page, a tag's page, a source's and the feeds show. */
    static final int NEWEST = 20;

    private final Posts posts;
    private final Sources sources;
    private final AddressBook addresses;
    private final Outbox outbox;
    private final FeedArchives archives;

    Touched(Catalogue catalogue) {
        this.posts = catalogue.posts();
        this.sources = catalogue.sources();
        this.addresses = catalogue.addresses();
        this.outbox = catalogue.outbox();
        this.archives = new FeedArchives(catalogue);
    }

    /** The page at an address. */
    void page(@Nullable Address address) {
        if (address != null) {
            outbox.add(Outbox.Kind.PATH, address.file(), Outbox.NOW);
            // A redirect gives way to a page that some file systems take for the same.
            addresses.inAnotherCase(address).forEach(other -> path(new Address(other).file()));
        }
    }

    /** Pages that lead to a post from its aliases and former addresses. */
    void redirectsTo(PostId post) {
        addresses.leadingTo(post).forEach(address -> path(new Address(address).file()));
    }

    /** Every listing, feed and file that has the post on it, as the catalogue stands; {@link Drawers} has what names listings. */
    void shelvesOf(PostRow post) {
        String year = post.shelf().year();
        shelf(post.shelf().month());
        if (posts.isCrowded(post.shelf().month())) {
            shelf(post.shelf().leaf());
        }
        later(SitePaths.sitemap(year));
        if (posts.isAmongNewest(post.rank(), NEWEST)) {
            path(SitePaths.HOME);
            SitePaths.FEEDS.forEach(this::path);
        }
        posts.tagsOf(post.id()).forEach(slug -> tag(slug, year, post.rank()));
        sources.quotedBy(post.id()).forEach(source -> source(source, year, post.rank()));
        posts.assetsOf(post.id()).forEach(asset -> path(asset.substring(1)));
    }

    private void shelf(String shelf) {
        path(SitePaths.archive(shelf));
        SitePaths.feeds(shelf).forEach(this::later);
    }

    private void tag(String slug, String year, Rank rank) {
        later(SitePaths.tag(slug, year));
        if (posts.isAmongNewest(slug, rank, NEWEST)) {
            path(SitePaths.tag(slug));
        }
    }

    private void source(String source, String year, Rank rank) {
        later(SitePaths.source(source, year));
        if (sources.isAmongNewest(source, rank, NEWEST)) {
            later(SitePaths.source(source));
        }
    }

    /** The pages before and behind a post, which name each other. */
    void neighboursOf(PostRow post) {
        posts.newer(post.rank()).ifPresent(this::pageSoon);
        posts.older(post.rank()).ifPresent(this::pageSoon);
    }

    /** Pages and feeds with links to a post, which has moved. */
    void linksTo(PostId post) {
        for (PostRow linking : posts.linking(PostLinks.key(post))) {
            pageSoon(linking);
            archives.of(linking).map(SitePaths::feeds).ifPresent(feeds -> feeds.forEach(this::path));
            if (posts.isAmongNewest(linking.rank(), NEWEST)) {
                SitePaths.FEEDS.forEach(this::path);
            }
        }
    }

    private void pageSoon(PostRow post) {
        Optional.ofNullable(post.address()).ifPresent(address -> path(address.file()));
    }

    private void later(String path) {
        outbox.add(Outbox.Kind.PATH, path, Outbox.LATER);
    }

    /** A file by its path. */
    void path(String path) {
        outbox.add(Outbox.Kind.PATH, path, Outbox.SOON);
    }
}
