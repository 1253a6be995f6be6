package org.broadsheet.publish.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.events.PostEnriched.Author;

/** RSS 2.0, with whole content in {@code content:encoded} and authors in {@code dc:creator}; archives as of RFC 5005. */
public final class RssWriter {
    private RssWriter() {}

    /** The feed as {@code feed.xml}. */
    public static byte[] write(Feed feed) {
        return Xml.document(xml -> xml.element("rss", rss -> {
            rss.attributes(
                    "version", "2.0",
                    "xmlns:atom", "http://www.w3.org/2005/Atom",
                    "xmlns:content", "http://purl.org/rss/1.0/modules/content/",
                    "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                    "xmlns:fh", Feed.HISTORY);
            rss.element("channel", channel -> channel(channel, feed));
        }));
    }

    private static void channel(Xml channel, Feed feed) throws XMLStreamException {
        channel.text("title", feed.title());
        channel.text("link", feed.home());
        channel.text("description", feed.title());
        for (Map.Entry<String, String> link : feed.links("feed.xml").entrySet()) {
            channel.empty("atom:link", "rel", link.getKey(), "type", "application/rss+xml", "href", link.getValue());
        }
        if (feed.part().isArchive()) {
            channel.empty("fh:archive");
        }
        if (!feed.entries().isEmpty()) {
            channel.text("lastBuildDate", date(feed.updated(), feed.zone()));
        }
        for (Feed.Entry entry : feed.entries()) {
            channel.element("item", item -> item(item, entry, feed.zone()));
        }
    }

    private static void item(Xml item, Feed.Entry entry, ZoneId zone) throws XMLStreamException {
        item.text("title", entry.title());
        item.text("link", entry.url());
        item.text("guid", entry.id(), "isPermaLink", String.valueOf(entry.id().equals(entry.url())));
        item.text("pubDate", date(entry.published(), zone));
        for (Author author : entry.authors()) {
            item.text("dc:creator", author.name());
        }
        for (String tag : entry.tags()) {
            item.text("category", tag);
        }
        if (!entry.summary().isEmpty()) {
            item.text("description", entry.summary());
        }
        item.text("content:encoded", entry.html());
    }

    private static String date(Instant instant, ZoneId zone) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(zone).toOffsetDateTime());
    }
}
