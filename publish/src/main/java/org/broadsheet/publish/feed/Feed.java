package org.broadsheet.publish.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/**
 * A feed, or an archive of it, in no format yet.
 *
 * @param title of the site
 * @param home absolute URL of the site
 * @param zone in which dates are written where a format asks for one
 * @param part which of the feed's documents it is
 * @param entries newest first; only dated posts
 */
public record Feed(String title, String home, ZoneId zone, Part part, List<Entry> entries) {
    /** The namespace of RFC 5005. */
    static final String HISTORY = "http://purl.org/syndication/history/1.0";

    public Feed {
        entries = List.copyOf(entries);
    }

    /** The newest change in the feed; the epoch where it is empty, since the same state must give the same bytes. */
    public Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** The links of the document in a format to others of the same, by relation (RFC 5005, section 4). */
    Map<String, String> links(String file) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", url(part.archive(), file));
        if (part.isArchive()) {
            links.put("current", url(null, file));
        }
        if (part.older() != null) {
            links.put("prev-archive", url(part.older(), file));
        }
        if (part.newer() != null) {
            links.put("next-archive", url(part.newer(), file));
        }
        return links;
    }

    private String url(@Nullable String archive, String file) {
        return home + (archive == null ? "" : archive + "/") + file;
    }

    /**
     * A document of a feed: the newest entries, or an archive. Together they have all entries. An archive has the files
     * of the feed in a folder of its name.
     *
     * @param archive its name, such as {@code 2009/08}; null of the newest entries
     * @param older the archive of the entries before these; null where there is none. Of the newest entries it is the
     *     newest archive, which may have them too
     * @param newer the archive of the entries behind these; null where there is none
     */
    public record Part(
            @Nullable String archive,
            @Nullable String older,
            @Nullable String newer) {
        /** The newest entries. */
        public static Part current(@Nullable String newestArchive) {
            return new Part(null, newestArchive, null);
        }

        boolean isArchive() {
            return archive != null;
        }
    }

    /**
     * A post in a feed.
     *
     * @param id the post's feedId, as it is
     * @param url of its page, absolute
     * @param title as plain text
     * @param published its date
     * @param updated its date of change, else its date
     * @param authors its authors
     * @param tags its tags
     * @param language a BCP 47 tag, or null
     * @param summary as plain text
     * @param html its content with absolute links
     */
    public record Entry(
            String id,
            String url,
            String title,
            Instant published,
            Instant updated,
            List<Author> authors,
            List<String> tags,
            @Nullable String language,
            String summary,
            String html) {
        public Entry {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }
    }
}
