package org.broadsheet.publish.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.events.BlobStore;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.SourceName.Kind;
import org.broadsheet.publish.feed.AtomWriter;
import org.broadsheet.publish.feed.Feed;
import org.broadsheet.publish.feed.JsonFeedWriter;
import org.broadsheet.publish.feed.RssWriter;
import org.broadsheet.publish.feed.SitemapWriter;
import org.broadsheet.publish.site.Pages;
import org.broadsheet.publish.site.Site;
import org.broadsheet.publish.site.Stylesheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what stands at a path of the site, by the catalogue alone.
 *
 * <p>This is the site: all its files are what this class answers for the paths where it does not answer
 * {@link Content.Nothing}.
 */
final class SiteContent {
    private static final Logger LOG = LoggerFactory.getLogger(SiteContent.class);

    /** A drawer of {@link org.broadsheet.publish.Shelf} that dates begin. */
    private static final String DRAWER = "(-?\\d{3,}(?:/\\d{2}){0,2}|(?:-?\\d{3,}/\\d{2}/\\d{2}|undated)(?:/~.+)?)";

    private static final Pattern ARCHIVE = Pattern.compile(DRAWER + "/index\\.html");
    private static final Pattern FEED_ARCHIVE = Pattern.compile(DRAWER + "/(feed\\.xml|atom\\.xml|feed\\.json)");
    private static final Pattern TAG = Pattern.compile("tags/([^/~][^/]*)/(?:" + DRAWER + "/)?index\\.html");
    private static final Pattern TAG_NAMES = Pattern.compile("tags/(~.+)/index\\.html");
    private static final Pattern SOURCE =
            Pattern.compile("sources/(sites|authors)/([^/]+)/(?:" + DRAWER + "/)?index\\.html");
    private static final Pattern SOURCE_NAMES = Pattern.compile("sources/([^/]+)/(?:(~.+)/)?index\\.html");
    private static final Pattern PAGE = Pattern.compile("(.*/)index\\.html");

    private final Catalogue catalogue;
    private final Site site;
    private final Listings listings;
    private final SourcePages sourcePages;
    private final PostPages postPages;
    private final SiteFeed feed;
    private final BlobStore blobs;
    private final StaticFiles staticFiles;

    SiteContent(Catalogue catalogue, Site site, BlobStore blobs, StaticFiles staticFiles) {
        Pages pages = new Pages(site);
        this.catalogue = catalogue;
        this.site = site;
        this.listings = new Listings(catalogue, site, pages);
        this.sourcePages = new SourcePages(catalogue, site, pages);
        this.postPages = new PostPages(catalogue, site, pages);
        this.feed = new SiteFeed(catalogue, site);
        this.blobs = blobs;
        this.staticFiles = staticFiles;
    }

    /** What stands at a path such as {@code 2009/08/index.html}. */
    Content at(String path) {
        Content ours = ours(path);
        if (ours instanceof Content.Nothing) {
            return staticFiles.at(path);
        }
        staticFiles.warnIfHidden(path);
        return ours;
    }

    private Content ours(String path) {
        return switch (path) {
            case SitePaths.HOME -> listings.home();
            case SitePaths.TAGS -> listings.tags();
            case SitePaths.SOURCES -> sourcePages.index();
            case SitePaths.NOT_FOUND -> postPages.notFound();
            case SitePaths.RSS, SitePaths.ATOM, SitePaths.JSON_FEED -> feed(path, feed.newest());
            case SitePaths.ROBOTS -> new Content.Made(robots());
            case SitePaths.SITEMAP ->
                new Content.Made(SitemapWriter.index(
                        Stream.concat(Stream.of(SitePaths.SITEMAP_OF_LISTINGS), new Sitemaps(catalogue).files())
                                .map(file -> site.absolute("/" + file))
                                .toList()));
            case SitePaths.SITEMAP_OF_LISTINGS ->
                new Content.Made(SitemapWriter.pages(Stream.of("/", "/tags/", "/sources/")
                        .map(site::absolute)
                        .toList()));
            default -> path.equals(SitePaths.STYLESHEET) ? new Content.Made(Stylesheet.bytes()) : pattern(path);
        };
    }

    private Content pattern(String path) {
        // First of all, so that no listing can ever stand in the way of a post.
        Optional<PostRow> holder = catalogue.addresses().holderOfFile(path);
        if (holder.isPresent()) {
            return postPages.page(holder.get());
        }
        Matcher drawer = ARCHIVE.matcher(path);
        if (drawer.matches()) {
            return listings.archive(drawer.group(1));
        }
        Matcher archive = FEED_ARCHIVE.matcher(path);
        if (archive.matches()) {
            return feed.archive(archive.group(1))
                    .map(found -> feed(archive.group(2), found))
                    .orElseGet(Content.Nothing::new);
        }
        if (path.startsWith("tags/")) {
            return tag(path);
        }
        if (path.startsWith("sources/")) {
            return source(path);
        }
        if (path.startsWith("assets/")) {
            return asset(path);
        }
        Optional<String> sitemap = Sitemaps.drawer(path);
        if (sitemap.isPresent()) {
            return new Sitemaps(catalogue).content(sitemap.get(), site);
        }
        Matcher page = PAGE.matcher(path);
        return page.matches() ? redirect(new Address("/" + page.group(1))) : new Content.Nothing();
    }

    private static Content feed(String file, Feed feed) {
        return new Content.Made(
                switch (file) {
                    case SitePaths.RSS -> RssWriter.write(feed);
                    case SitePaths.ATOM -> AtomWriter.write(feed);
                    default -> JsonFeedWriter.write(feed);
                });
    }

    private Content tag(String path) {
        Matcher tag = TAG.matcher(path);
        if (tag.matches()) {
            return tag.group(2) == null ? listings.tag(tag.group(1)) : listings.tag(tag.group(1), tag.group(2));
        }
        Matcher names = TAG_NAMES.matcher(path);
        return names.matches() ? listings.tags(names.group(1)) : new Content.Nothing();
    }

    private Content source(String path) {
        Matcher source = SOURCE.matcher(path);
        if (source.matches()) {
            Kind kind = Kind.ofFolder(source.group(1));
            return source.group(3) == null
                    ? sourcePages.source(kind, source.group(2))
                    : sourcePages.source(kind, source.group(2), source.group(3));
        }
        Matcher names = SOURCE_NAMES.matcher(path);
        return names.matches()
                ? sourcePages.year(names.group(1), Objects.requireNonNullElse(names.group(2), ""))
                : new Content.Nothing();
    }

    private Content redirect(Address address) {
        return catalogue
                .addresses()
                .successor(address)
                .flatMap(post -> Optional.ofNullable(post.address()))
                .map(to -> postPages.redirect(address, to))
                .orElseGet(Content.Nothing::new);
    }

    private Content asset(String path) {
        Optional<String> sha256 = catalogue.posts().asset("/" + path);
        if (sha256.isEmpty()) {
            return new Content.Nothing();
        }
        Path blob = blobs.path(sha256.get());
        if (!Files.isRegularFile(blob)) {
            LOG.atWarn()
                    .addKeyValue("asset", path)
                    .addKeyValue("posts", catalogue.posts().showing("/" + path))
                    .log("missing file of a post: it is not in the blob store; save the post again");
            return new Content.Nothing();
        }
        return new Content.Copy(blob, sha256.get());
    }

    private byte[] robots() {
        return ("User-agent: *\nDisallow:\nSitemap: " + site.absolute("/" + SitePaths.SITEMAP) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
