package org.broadsheet.publish.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/**
 * A feed, in no format yet.
 *
 * @param title of the site
 * @param home absolute URL of the site
 * @param zone in which dates are written where a format asks for one
 * @param entries newest first; only dated posts
 */
public record Feed(String title, String home, ZoneId zone, List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /** The newest change in the feed; the epoch where it is empty, since the same state must give the same bytes. */
    public Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** The absolute URL of a file of the site. */
    String url(String file) {
        return home + file;
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
