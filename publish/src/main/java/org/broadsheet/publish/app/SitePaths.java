package org.broadsheet.publish.app;

import java.util.List;
import org.broadsheet.publish.site.Stylesheet;

/** The site's own files, by path below its folder. */
final class SitePaths {
    static final String HOME = "index.html";
    static final String NOT_FOUND = "404.html";
    static final String ROBOTS = "robots.txt";
    static final String SITEMAP = "sitemap.xml";
    static final String SITEMAP_OF_LISTINGS = "sitemap-site.xml";
    static final String RSS = "feed.xml";
    static final String ATOM = "atom.xml";
    static final String JSON_FEED = "feed.json";
    static final String TAGS = "tags/index.html";
    static final String SOURCES = "sources/index.html";
    static final String STYLESHEET = Stylesheet.PATH.substring(1);

    static final List<String> FEEDS = List.of(RSS, ATOM, JSON_FEED);
    /** Files that stand on every site. */
    static final List<String> FIXED = List.of(
            HOME, NOT_FOUND, ROBOTS, SITEMAP, SITEMAP_OF_LISTINGS, RSS, ATOM, JSON_FEED, TAGS, SOURCES, STYLESHEET);

    private SitePaths() {}

    /** The listing of a month such as {@code 2009/08}, a year, {@code undated}, or a leaf of these. */
    static String archive(String shelf) {
        return shelf + "/index.html";
    }

    /** The feeds of one of {@link FeedArchives}. */
    static List<String> feeds(String archive) {
        return FEEDS.stream().map(feed -> archive + "/" + feed).toList();
    }

    static String sitemap(String year) {
        return "sitemap-" + year + ".xml";
    }

    static String tag(String slug) {
        return "tags/" + slug + "/index.html";
    }

    static String tag(String slug, String year) {
        return "tags/" + slug + "/" + year + "/index.html";
    }

    /** The page of a source by its key, such as {@code authors/jane-doe}; or of all sources of a year. */
    static String source(String sourceOrYear) {
        return "sources/" + sourceOrYear + "/index.html";
    }

    static String source(String source, String year) {
        return "sources/" + source + "/" + year + "/index.html";
    }
}
