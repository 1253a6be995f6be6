package org.broadsheet.publish.feed;

import java.util.List;

/** Sitemaps (sitemaps.org 0.9): one per year, and the index of them. */
public final class SitemapWriter {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapWriter() {}

    /** A sitemap of pages, by absolute URL. */
    public static byte[] pages(List<String> urls) {
        return write("urlset", "url", urls);
    }

    /** The index of sitemaps, by absolute URL. */
    public static byte[] index(List<String> urls) {
        return write("sitemapindex", "sitemap", urls);
    }

    private static byte[] write(String root, String each, List<String> urls) {
        return Xml.document(xml -> xml.element(root, list -> {
            list.attributes("xmlns", NAMESPACE);
            for (String url : urls) {
                list.element(each, entry -> entry.text("loc", url));
            }
        }));
    }
}
