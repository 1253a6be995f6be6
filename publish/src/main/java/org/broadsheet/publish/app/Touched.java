package org.broadsheet.publish.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.PostLinks;
import org.jspecify.annotations.Nullable;

/**
 * Which files show the posts of a batch, each once, for the outbox. Their number depends on the posts, not on the size of
 * the archive.
 */
final class Touched {
    /** How many posts the home page, a tag's page, a source's and the feeds show. */
    static final int NEWEST = 20;

    private final Catalogue catalogue;
    private final Posts posts;
    private final AddressBook addresses;
    private final FeedArchives archives;
    private final Map<String, Integer> urgencies = new LinkedHashMap<>();

    Touched(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.posts = catalogue.posts();
        this.addresses = catalogue.addresses();
        this.archives = new FeedArchives(catalogue);
    }

    /** The page at an address. */
    void page(@Nullable Address address) {
        if (address != null) {
            add(address.file(), Outbox.NOW);
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
        catalogue.posts().archive().filesOf(post.shelf()).forEach(this::path);
        archives.of(post).map(SitePaths::feeds).ifPresent(feeds -> feeds.forEach(this::later));
        new Sitemaps(catalogue).of(post.shelf()).ifPresent(this::later);
        if (posts.isAmongNewest(post.rank(), NEWEST)) {
            path(SitePaths.HOME);
            SitePaths.FEEDS.forEach(this::path);
        }
        catalogue.tags().of(post.id()).forEach(slug -> tag(slug, post));
        catalogue.sources().quotedBy(post.id()).forEach(source -> source(source, post));
        posts.assetsOf(post.id()).forEach(asset -> path(asset.substring(1)));
    }

    private void tag(String slug, PostRow post) {
        Shelves tagged = catalogue.tags().tagged(slug);
        tagged.filesOf(post.shelf()).forEach(this::path);
        if (catalogue.tags().isAmongNewest(slug, post.rank(), NEWEST)) {
            path(tagged.file(""));
        }
    }

    private void source(String source, PostRow post) {
        Shelves quoting = catalogue.sources().quoting(source);
        quoting.filesOf(post.shelf()).forEach(this::later);
        if (catalogue.sources().isAmongNewest(source, post.rank(), NEWEST)) {
            later(quoting.file(""));
        }
    }

    /** The pages before and behind a post, which name each other. */
    void neighboursOf(PostRow post) {
        posts.around(post.rank()).forEach(address -> later(address.file()));
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
        add(path, Outbox.LATER);
    }

    /** A file by its path. */
    void path(String path) {
        add(path, Outbox.SOON);
    }

    private void add(String path, int urgency) {
        urgencies.merge(path, urgency, Math::min);
    }

    /** Enters all of them in the outbox. */
    void enter() {
        urgencies.forEach((path, urgency) -> catalogue.outbox().add(Outbox.Kind.PATH, path, urgency));
    }
}
