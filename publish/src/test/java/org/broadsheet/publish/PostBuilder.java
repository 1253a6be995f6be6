package org.broadsheet.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Asset;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Evidence;
import org.broadsheet.events.PostEnriched.Link;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostEnriched.Provenance;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.RequestedBy;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.events.PostEnriched.Visibility;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.events.PostId;
import org.jspecify.annotations.Nullable;

/** Posts for tests: public, dated, and otherwise as plain as can be. */
public final class PostBuilder {
    private final PostId id;
    private String title;
    private String slug;
    private String html;
    private Visibility visibility = Visibility.PUBLIC;
    private @Nullable String requestedPath;
    private @Nullable RequestedBy requested;
    private List<String> aliases = List.of();
    private @Nullable PostDate published = day("2020-05-04");
    private @Nullable PostDate updated;
    private List<String> tags = List.of();
    private List<Link> links = List.of();
    private List<Asset> assets = List.of();
    private List<Quote> quotes = List.of();
    private List<Warning> warnings = List.of();
    private @Nullable String feedId;

    private PostBuilder(String path) {
        this.id = PostId.of("inbox", path + ".md");
        this.title = "Post " + path;
        this.slug = path.replaceAll("[^a-z0-9]+", "-");
        this.html = "<p>Text of " + path + ".</p>";
    }

    /** A post from the file {@code <path>.md}. */
    public static PostBuilder post(String path) {
        return new PostBuilder(path);
    }

    public static PostDate day(String date) {
        return new PostDate(Instant.parse(date + "T00:00:00Z"), PostDate.Precision.DAY, PostDate.Zone.ASSUMED, date);
    }

    public PostBuilder title(String text) {
        this.title = text;
        return this;
    }

    public PostBuilder slug(String text) {
        this.slug = text;
        return this;
    }

    public PostBuilder html(String text) {
        this.html = text;
        return this;
    }

    public PostBuilder warnsOf(String kind) {
        warnings = List.of(new Warning(kind, kind, null));
        return this;
    }

    public PostBuilder draft() {
        this.visibility = Visibility.DRAFT;
        return this;
    }

    public PostBuilder asksFor(String path) {
        this.requestedPath = path;
        this.requested = RequestedBy.FRONT_MATTER;
        return this;
    }

    public PostBuilder cameFrom(String path) {
        this.requestedPath = path;
        this.requested = RequestedBy.ORIGINAL_LINK;
        return this;
    }

    public PostBuilder aliases(String... paths) {
        this.aliases = List.of(paths);
        return this;
    }

    public PostBuilder on(String date) {
        this.published = day(date);
        return this;
    }

    public PostBuilder at(Instant instant) {
        this.published = new PostDate(instant, PostDate.Precision.SECOND, PostDate.Zone.STATED, instant.toString());
        return this;
    }

    public PostBuilder updated(String instant) {
        this.updated = new PostDate(Instant.parse(instant), PostDate.Precision.SECOND, PostDate.Zone.STATED, instant);
        return this;
    }

    public PostBuilder undated() {
        this.published = null;
        return this;
    }

    public PostBuilder tags(String... all) {
        this.tags = List.of(all);
        return this;
    }

    public PostBuilder feedId(String text) {
        this.feedId = text;
        return this;
    }

    /** A paragraph with a link. */
    public PostBuilder linksTo(String href) {
        this.links = List.of(new Link(href, "there", false));
        return html("<p><a href=\"" + href + "\">there</a></p>");
    }

    /** A paragraph with an image from the blob store. */
    public PostBuilder shows(String sha256) {
        String path = "/assets/" + sha256 + ".png";
        this.assets = List.of(new Asset(path, sha256, 1));
        return html("<p><img src=\"" + path + "\" alt=\"\"></p>");
    }

    /** Quotations, one for each source. */
    public PostBuilder quotes(Source... sources) {
        List<Quote> all = new ArrayList<>();
        for (Source source : sources) {
            String id = "q-" + Hashes.sha256("words" + all.size()).substring(0, 8);
            all.add(quote(id, "Words of " + source, source, new Evidence("via", "via " + source.site())));
        }
        this.quotes = List.copyOf(all);
        return this;
    }

    /** A quotation whose source the post does not tell. */
    public PostBuilder quotesNobody() {
        this.quotes = List.of(quote("q-00000000", "Words", null));
        return this;
    }

    /** A quotation; nine in ten such sources are right. */
    public static Quote quote(String id, String words, @Nullable Source source, Evidence... evidence) {
        return new Quote(id, null, words, source, source == null ? null : 0.9, List.of(evidence), List.of());
    }

    /** A page on a site. */
    public static Source page(String url) {
        return new Source(null, url, null, null, null, null);
    }

    /** What somebody wrote, somewhere. */
    public static Source by(String author) {
        return new Source(null, null, null, new Author(author, null), null, null);
    }

    /** What somebody wrote on a page. */
    public static Source page(String url, String title, String author) {
        return new Source(null, url, title, new Author(author, null), null, null);
    }

    public PostEnriched build() {
        return new PostEnriched(
                PostEnriched.SCHEMA_VERSION,
                id,
                feedId == null ? id.value() : feedId,
                visibility,
                title,
                slug,
                requestedPath,
                requested,
                aliases,
                null,
                published,
                updated,
                List.of(new Author("A. Writer", null)),
                tags,
                "en",
                "Summary of " + title,
                html,
                title,
                2,
                links,
                List.of(),
                assets,
                quotes,
                List.of(),
                warnings,
                new Provenance(id.path(), Hashes.sha256(html), html.length()));
    }
}
