package org.broadsheet.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product, on {@link Topic#ENRICHED}: a clean post, whom it quotes and what was done to it.
 *
 * <p>The value depends on the post as received and on the program version alone: no time of processing stands in it, so
 * an upgrade that changes nothing changes no byte.
 *
 * @param schemaVersion 1
 * @param id the post id
 * @param feedId what feeds know the post by for ever: the front matter's id, else the original link, else the post id
 * @param visibility draft after public means: remove it from view
 * @param title as plain text
 * @param slug the last segment of a derived address: lower-case letters, digits and {@code -}
 * @param requestedPath the address that the post asks for, with leading and trailing {@code /}, or null
 * @param requested who asked: the front matter's own words count more than a link's path; null where nobody did
 * @param aliases further addresses that should lead here, as paths
 * @param originalUrl where the post was published first, absolute, or null
 * @param published its date, or null for undated posts: they sort last and are in no feed
 * @param updated its date of change, or null
 * @param authors in the order of the front matter
 * @param tags in the order of the front matter, without repeats
 * @param language a BCP 47 tag, or null
 * @param summary plain text, from the front matter or the first sentences
 * @param html a valid fragment under one policy; external links absolute, own files {@code /assets/<sha256>.<ext>}
 * @param text the words of {@code html} alone
 * @param wordCount of {@code text}
 * @param links in document order
 * @param images in document order
 * @param assets files of the blob store that {@code html} refers to
 * @param quotes in document order
 * @param repairs each rule that changed something, with how often, in the order of the rules
 * @param warnings what the writer should know
 * @param provenance the file it came from
 */
public record PostEnriched(
        int schemaVersion,
        PostId id,
        String feedId,
        Visibility visibility,
        String title,
        String slug,
        @Nullable String requestedPath,
        @Nullable RequestedBy requested,
        List<String> aliases,
        @Nullable String originalUrl,
        @Nullable PostDate published,
        @Nullable PostDate updated,
        List<Author> authors,
        List<String> tags,
        @Nullable String language,
        String summary,
        String html,
        String text,
        int wordCount,
        List<Link> links,
        List<Image> images,
        List<Asset> assets,
        List<Quote> quotes,
        List<Repair> repairs,
        List<Warning> warnings,
        Provenance provenance) {

    /** The version of {@code /schemas/post-enriched.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;

    public PostEnriched {
        aliases = List.copyOf(aliases);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        images = List.copyOf(images);
        assets = List.copyOf(assets);
        quotes = List.copyOf(quotes);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
    }

    /** The same without what no page of the site shows: plain text, words, lists of links and images, repairs. */
    public PostEnriched withoutText() {
        return new PostEnriched(
                schemaVersion,
                id,
                feedId,
                visibility,
                title,
                slug,
                requestedPath,
                requested,
                aliases,
                originalUrl,
                published,
                updated,
                authors,
                tags,
                language,
                summary,
                html,
                "",
                0,
                List.of(),
                List.of(),
                assets,
                quotes,
                List.of(),
                warnings,
                provenance);
    }

    /** Who may see the post. A post dated in the future is {@code PUBLIC}: publish waits for its time. */
    public enum Visibility {
        @JsonProperty("public")
        PUBLIC,
        @JsonProperty("draft")
        DRAFT
    }

    /** Where {@code requestedPath} comes from; the front matter's wish wins over a derived one. */
    public enum RequestedBy {
        @JsonProperty("front-matter")
        FRONT_MATTER,
        @JsonProperty("original-link")
        ORIGINAL_LINK
    }

    /**
     * A date of the post.
     *
     * @param at the instant; of a day, its midnight
     * @param precision whether the post named a day or a second
     * @param zone whether the post named the zone or the configured one was assumed
     * @param raw the date as the post writes it
     */
    public record PostDate(Instant at, Precision precision, Zone zone, String raw) {
        /** How exact the post was. */
        public enum Precision {
            @JsonProperty("day")
            DAY,
            @JsonProperty("second")
            SECOND
        }

        /** Who named the time zone. */
        public enum Zone {
            @JsonProperty("stated")
            STATED,
            @JsonProperty("assumed")
            ASSUMED
        }
    }

    /** A person or organisation, with their page where it is known. */
    public record Author(String name, @Nullable String url) {}

    /**
     * A link.
     *
     * @param href absolute, or as written where it leads to another post
     * @param text its visible words
     * @param inQuote whether it stands inside a quotation
     */
    public record Link(String href, String text, boolean inQuote) {}

    /** An image, with its text alternative and, where known, its size in pixels. */
    public record Image(
            String src,
            String alt,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /**
     * A file of the blob store.
     *
     * @param path its address on the site, {@code /assets/<sha256>.<ext>}
     * @param sha256 its name in the blob store
     * @param size in bytes
     */
    public record Asset(String path, String sha256, long size) {}

    /**
     * A quotation.
     *
     * @param id {@code q-} and 8 hex digits of the SHA-256 of its normalised text; {@code -2} and so on for repeats; the id
     *     of its {@code figure} in the HTML
     * @param parent the id of the quotation it stands in, or null
     * @param text the quoted words, without a title heading and attribution line
     * @param source what it was taken from, or null where the post does not tell: a wrong attribution is worse than none
     * @param confidence of the source, from 0 to 1; null without a source
     * @param evidence the exact passages that the source was read from
     * @param candidates where there is no source: what it might be, the likeliest first, for those who look into it; not certain
     *     enough to be published
     */
    public record Quote(
            String id,
            @Nullable String parent,
            String text,
            @Nullable Source source,
            @Nullable Double confidence,
            List<Evidence> evidence,
            List<Candidate> candidates) {
        public Quote {
            evidence = List.copyOf(evidence);
            // events of before the field was added have none
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
        }
    }

    /** What a quotation might be from, how certain that is, and the passage that says so. */
    public record Candidate(Source source, double confidence, Evidence evidence) {}

    /**
     * What a quotation was taken from. At least one of the fields below {@code key} is there.
     *
     * @param key the key of the page in {@link Topic#SOURCES}, or null without an absolute URL
     * @param url of the quoted page: absolute, or a path as written where the post links to a page of its own site by one
     * @param title of the quoted work
     * @param author who is quoted
     * @param site where it was published
     * @param published when, as the post says it
     */
    public record Source(
            @Nullable String key,
            @Nullable String url,
            @Nullable String title,
            @Nullable Author author,
            @Nullable String site,
            @Nullable String published) {}

    /** A passage that names a source: what kind of attribution it is, and its exact words. */
    public record Evidence(String kind, String text) {}

    /** A rule that changed the post, and how often. */
    public record Repair(String rule, int count) {}

    /**
     * Something the writer should know that did not keep the post from being published.
     *
     * @param kind a short name to count by, such as {@code missing-image}
     * @param message what is wrong and what to do
     * @param line in the file, from 1, or null
     */
    public record Warning(
            String kind, String message, @Nullable Integer line) {}

    /**
     * The file that the post came from.
     *
     * @param path below the inbox, or as given to {@code convert}
     * @param sha256 of its bytes, in hex
     * @param size in bytes
     */
    public record Provenance(String path, String sha256, long size) {}
}
