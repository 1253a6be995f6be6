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

    /** The feeds of one of {@link FeedArchives}. */
    static List<String> feeds(String archive) {
        return FEEDS.stream().map(feed -> archive + "/" + feed).toList();
    }
}
