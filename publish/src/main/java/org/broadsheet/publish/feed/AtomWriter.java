package org.broadsheet.publish.feed;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.events.PostEnriched.Author;

/** Atom (RFC 4287), archives as of RFC 5005. */
public final class AtomWriter {
    private AtomWriter() {}

    /** The feed as {@code atom.xml}. */
    public static byte[] write(Feed feed) {
        return Xml.document(xml -> xml.element("feed", atom -> {
            atom.attributes("xmlns", "http://www.w3.org/2005/Atom", "xmlns:fh", Feed.HISTORY);
            atom.text("title", feed.title());
            atom.text("id", feed.home());
            atom.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
            for (Map.Entry<String, String> link : feed.links("atom.xml").entrySet()) {
                atom.empty("link", "rel", link.getKey(), "type", "application/atom+xml", "href", link.getValue());
            }
            if (feed.part().isArchive()) {
                atom.empty("fh:archive");
            }
            atom.text("updated", feed.updated().truncatedTo(ChronoUnit.SECONDS).toString());
            // An entry without authors has the feed's.
            atom.element("author", author -> author.text("name", feed.title()));
            for (Feed.Entry entry : feed.entries()) {
                atom.element("entry", element -> entry(element, entry));
            }
        }));
    }

    private static void entry(Xml element, Feed.Entry entry) throws XMLStreamException {
        if (entry.language() != null) {
            element.attributes("xml:lang", entry.language());
        }
        element.text("title", entry.title());
        element.text("id", AtomId.of(entry.id()));
        element.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
        element.text(
                "published", entry.published().truncatedTo(ChronoUnit.SECONDS).toString());
        element.text("updated", entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        for (Author author : entry.authors()) {
            element.element("author", person -> author(person, author));
        }
        for (String tag : entry.tags()) {
            element.empty("category", "term", tag);
        }
        if (!entry.summary().isEmpty()) {
            element.text("summary", entry.summary());
        }
        element.text("content", entry.html(), "type", "html");
    }

    private static void author(Xml person, Author author) throws XMLStreamException {
        person.text("name", author.name());
        if (author.url() != null) {
            person.text("uri", author.url());
        }
    }
}
