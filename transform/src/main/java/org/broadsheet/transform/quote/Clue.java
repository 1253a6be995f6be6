package org.broadsheet.transform.quote;

import org.broadsheet.events.PostEnriched.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One passage that says something about a quotation's source.
 *
 * @param kind of attribution, such as {@code permalink}
 * @param text its exact words
 * @param strength how often such a passage is right, from 0 to 1
 * @param url of the quoted page
 * @param title of the quoted work
 * @param author who is quoted
 * @param site where it was published
 * @param published when, as the passage writes it
 * @param line the paragraph that is nothing but this attribution and may move into the caption, or null
 */
record Clue(
        String kind,
        String text,
        double strength,
        @Nullable String url,
        @Nullable String title,
        @Nullable Author author,
        @Nullable String site,
        @Nullable String published,
        @Nullable Element line) {

    static Clue of(String kind, String text, double strength) {
        return new Clue(kind, text, strength, null, null, null, null, null, null);
    }

    Clue withStrength(double newStrength) {
        return new Clue(kind, text, newStrength, url, title, author, site, published, line);
    }

    Clue withUrl(@Nullable String newUrl) {
        return new Clue(kind, text, strength, newUrl, title, author, site, published, line);
    }

    Clue withTitle(@Nullable String newTitle) {
        return new Clue(kind, text, strength, url, newTitle, author, site, published, line);
    }

    Clue withAuthor(@Nullable Author newAuthor) {
        return new Clue(kind, text, strength, url, title, newAuthor, site, published, line);
    }

    Clue withSite(@Nullable String newSite) {
        return new Clue(kind, text, strength, url, title, author, newSite, published, line);
    }

    Clue withPublished(@Nullable String newPublished) {
        return new Clue(kind, text, strength, url, title, author, site, newPublished, line);
    }

    Clue onLine(@Nullable Element newLine) {
        return new Clue(kind, text, strength, url, title, author, site, published, newLine);
    }

    /** Whether it says where or by whom; a title alone names nobody. */
    boolean tells() {
        return url != null || author != null || site != null;
    }
}
