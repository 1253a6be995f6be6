package org.broadsheet.publish.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final Pattern YEAR_MONTH = Pattern.compile("(-?\\d{3,}/\\d{2})/index\\.html");
    /** A day of a month or a letter of the undated; a post may stand below a month by another name: {@code 2009/08/hello/}. */
    private static final Pattern LEAF = Pattern.compile("((-?\\d{3,}/\\d{2}(?=/\\d{2}/)|undated)/[^/]+)/index\\.html");

    private static final Pattern FEED_ARCHIVE =
            Pattern.compile("(\\d{4}/\\d{2}(?:/\\d{2})?)/(feed\\.xml|atom\\.xml|feed\\.json)");
    private static final Pattern YEAR = Pattern.compile("(-?\\d{3,})/index\\.html");
    private static final Pattern TAG = Pattern.compile("tags/([^/]+)/index\\.html");
    private static final Pattern TAG_YEAR = Pattern.compile("tags/([^/]+)/([^/]+)/index\\.html");
    private static final Pattern SOURCE = Pattern.compile("sources/(sites|authors)/([^/]+)/index\\.html");
    private static final Pattern SOURCE_YEAR = Pattern.compile("sources/(sites|authors)/([^/]+)/([^/]+)/index\\.html");
    private static final Pattern SOURCES_YEAR = Pattern.compile("sources/([^/]+)/index\\.html");
    private static final Pattern YEAR_SITEMAP = Pattern.compile("sitemap-(.+)\\.xml");
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
        this.listings = new Listings(catalogue.posts(), site, pages);
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
                new Content.Made(SitemapWriter.index(Stream.concat(
                                Stream.of(SitePaths.SITEMAP_OF_LISTINGS),
                                catalogue.posts().years().stream().map(SitePaths::sitemap))
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
        Matcher month = YEAR_MONTH.matcher(path);
        if (month.matches() || path.equals("undated/index.html")) {
            return listings.month(path.substring(0, path.length() - "/index.html".length()));
        }
        Matcher leaf = LEAF.matcher(path);
        if (leaf.matches()) {
            return listings.leaf(leaf.group(2), leaf.group(1));
        }
        Matcher archive = FEED_ARCHIVE.matcher(path);
        if (archive.matches()) {
            return feed.archive(archive.group(1))
                    .map(found -> feed(archive.group(2), found))
                    .orElseGet(Content.Nothing::new);
        }
        Matcher year = YEAR.matcher(path);
        if (year.matches()) {
            return listings.year(year.group(1));
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
        Matcher sitemap = YEAR_SITEMAP.matcher(path);
        if (sitemap.matches()) {
            return sitemap(sitemap.group(1));
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
            return listings.tag(tag.group(1));
        }
        Matcher year = TAG_YEAR.matcher(path);
        return year.matches() ? listings.tag(year.group(1), year.group(2)) : new Content.Nothing();
    }

    private Content source(String path) {
        Matcher source = SOURCE.matcher(path);
        if (source.matches()) {
            return sourcePages.source(Kind.ofFolder(source.group(1)), source.group(2));
        }
        Matcher sourceYear = SOURCE_YEAR.matcher(path);
        if (sourceYear.matches()) {
            return sourcePages.source(Kind.ofFolder(sourceYear.group(1)), sourceYear.group(2), sourceYear.group(3));
        }
        Matcher year = SOURCES_YEAR.matcher(path);
        return year.matches() ? sourcePages.year(year.group(1)) : new Content.Nothing();
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

    private Content sitemap(String year) {
        List<String> urls = catalogue.posts().inYear(year).stream()
                .map(PostRow::address)
                .flatMap(address -> Optional.ofNullable(address).stream())
                .map(site::absolute)
                .toList();
        return urls.isEmpty() ? new Content.Nothing() : new Content.Made(SitemapWriter.pages(urls));
    }

    private byte[] robots() {
        return ("User-agent: *\nDisallow:\nSitemap: " + site.absolute("/" + SitePaths.SITEMAP) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
